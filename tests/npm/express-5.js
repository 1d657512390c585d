// The application that a tutorial shows, on Express 5: routers, parameters, bodies, static files, templates, errors.
'use strict';
process.env.NODE_ENV = 'test';
require('./fixtures/express_app.js')(require('express'));
// expect: GET /: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: text/html; charset=utf-8  content-length: 12
// expect:   Hello World!
// expect: HEAD /: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: text/html; charset=utf-8  content-length: 12
// expect: OPTIONS /: 404 Not Found
// expect:   x-powered-by: Express  x-order: first  content-type: text/html; charset=utf-8  content-length: 12
// expect:   nothing at /
// expect: OPTIONS /users/1: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: text/plain  content-length: 22  allow: DELETE, GET, HEAD, PUT
// expect:   DELETE, GET, HEAD, PUT
// expect: GET /nothing?x: 404 Not Found
// expect:   x-powered-by: Express  x-order: first  content-type: text/html; charset=utf-8  content-length: 21  etag: "15-hM5WWvNrykbVfmaPqNhb0jv0aCE"
// expect:   nothing at /nothing?x
// expect: GET /query?a=1&b[]=2&b[]=3&c[d]=e: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 136  etag: "88-X+ZkUOoaSAleLGFR6YYMFNsdSqM"
// expect:   {"query":{"a":"1","b[]":["2","3"],"c[d]":"e"},"path":"/query","host":"127.0.0.1","ip":"string","secure":false,"xhr":true,"agent":"test"}
// expect: GET /flights/LAX-SFO: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 25  etag: "19-adqETmCV5xFmHr2inxFkeAuxFGg"
// expect:   {"from":"LAX","to":"SFO"}
// expect: GET /users: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 25  etag: "19-3IaK79EiatIRhc6h+EJamiwxUcM"
// expect:   [{"id":"1","name":"Ada"}]
// expect: GET /users/1: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 23  etag: "17-QvB2sgXTgp6ryIzC1Z6TY5omsSA"
// expect:   {"id":"1","name":"Ada"}
// expect: GET /users/7: 404 Not Found
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 21  etag: "15-e0ypeeEtJgSMk3Fwb13clXHJs5s"
// expect:   {"error":"no user 7"}
// expect: POST /users: 201 Created
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 25  etag: "19-l1zyLcbQVM2s0W0iFKSYUgtbupQ"  location: /users/2
// expect:   {"id":"2","name":"Grace"}
// expect: PUT /users/2: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 26  etag: "1a-s/3OxIzmXCt1zHvyzQZtHUz5nRs"
// expect:   {"id":"2","name":"Hopper"}
// expect: GET /users/2: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 26  etag: "1a-s/3OxIzmXCt1zHvyzQZtHUz5nRs"
// expect:   {"id":"2","name":"Hopper"}
// expect: DELETE /users/2: 204 No Content
// expect:   x-powered-by: Express  x-order: first  etag: "a-bAsFyilMr4Ra1hIU5PyoyFRunpI"
// expect: GET /users/2: 404 Not Found
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 21  etag: "15-4/pW9UFbLehRlgmmkw7zD7fCm98"
// expect:   {"error":"no user 2"}
// expect: POST /users: 400 Bad Request
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 40  etag: "28-8Mh9urrjhJY2+XCogAuPmH12Z64"
// expect:   {"error":"Unexpected end of JSON input"}
// expect: POST /users: 413 Payload Too Large
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 36  etag: "24-z4Cm+XrHqUt5Q5wz7OMrt8VtiGk"
// expect:   {"error":"request entity too large"}
// expect: POST /form: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 34  etag: "22-euoDjW4jDleJ4Yq5ZjYl87/CWFo"
// expect:   {"a":"1","b":{"c":"2"},"d":"ä x"}
// expect: POST /text: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: text/plain; charset=utf-8  content-length: 5  etag: "5-aMRuhNdtLn5oblFYv1mJCavU5Fs"
// expect:   plain
// expect: GET /buffer: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: application/octet-stream  content-length: 5  etag: "5-2vUppzEBwr5ia5n8aTgWPnonYgs"
// expect:   bytes
// expect: GET /object: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 11  etag: "b-2z7pYl4XUT3b1e0AUbRsa9havA8"
// expect:   {"a":[1,2]}
// expect: GET /view: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: text/html; charset=utf-8  content-length: 44  etag: "2c-Bheb7GG94eBWW+qgBir0OInahwE"
// expect:   <ul><li>&lt;Ada&gt;</li><li>Grace</li></ul>
// expect: GET /file: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: text/plain; charset=utf-8  content-length: 10  etag: W/"a-18bcfe56800"  accept-ranges: bytes  cache-control: public, max-age=0  last-modified: Tue, 14 Nov 2023 22:13:20 GMT
// expect:   0123456789
// expect: GET /missing: 404 Not Found
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 18  etag: "12-+mdjurt2WMmAzusZ0BnvQuvbAzI"
// expect:   {"error":"ENOENT"}
// expect: GET /download: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: text/plain; charset=utf-8  content-length: 10  etag: W/"a-18bcfe56800"  accept-ranges: bytes  cache-control: public, max-age=0  last-modified: Tue, 14 Nov 2023 22:13:20 GMT  content-disposition: attachment; filename=ten.txt
// expect:   0123456789
// expect: GET /redirect: 302 Found
// expect:   x-powered-by: Express  x-order: first  content-type: text/plain; charset=utf-8  content-length: 32  location: /query?a=1  vary: Accept
// expect:   Found. Redirecting to /query?a=1
// expect: GET /moved: 301 Moved Permanently
// expect:   x-powered-by: Express  x-order: first  content-type: text/plain; charset=utf-8  content-length: 59  location: http://example.com/%C3%A4  vary: Accept
// expect:   Moved Permanently. Redirecting to http://example.com/%C3%A4
// expect: GET /cookie: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-length: 0  set-cookie: name=v%20w; Path=/; HttpOnly,old=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT
// expect: GET /format: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 2  etag: "2-vyGp6PvFo4RvsFtPoIWeCReyIC8"  vary: Accept
// expect:   {}
// expect: GET /format: 406 Not Acceptable
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 26  etag: "1a-fX47ke7NTmnIbAjYBIBUoJWqdg4"  vary: Accept
// expect:   {"error":"Not Acceptable"}
// expect: GET /links: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-length: 1  vary: Accept  link: </2>; rel="next", </9>; rel="last"  x-a: 1, 2
// expect:   x
// expect: GET /throw: 500 Internal Server Error
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 18  etag: "12-sgfD+E1oSzFaeYSV7ky4eAkF7h8"
// expect:   {"error":"thrown"}
// expect: GET /next: 500 Internal Server Error
// expect:   x-powered-by: Express  x-order: first  content-type: application/json; charset=utf-8  content-length: 21  etag: "15-It/ObrrL6ye6Odt9g9rt6h8EtIM"
// expect:   {"error":"passed on"}
// expect: GET /stream: 200 OK
// expect:   x-powered-by: Express  x-order: first  transfer-encoding: chunked
// expect:   0123456789
// expect: PATCH /all: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: text/html; charset=utf-8  content-length: 5  etag: "5-n74p1Ndux1ZCGu4G4PNPF/pIj/M"
// expect:   PATCH
// expect: POST /all: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: text/html; charset=utf-8  content-length: 4  etag: "4-Yf+Bwwqjx254r+pisuO9HfpJ6FQ"
// expect:   POST
// expect: GET /static: 301 Moved Permanently
// expect:   x-powered-by: Express  x-order: first  content-type: text/html; charset=UTF-8  content-length: 156  location: /static/
// expect:   <!DOCTYPE html>
// expect: GET /static/: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: text/html; charset=utf-8  content-length: 15  accept-ranges: bytes  cache-control: public, max-age=3600
// expect:   <h1>index</h1>
// expect: GET /static/sub: 301 Moved Permanently
// expect:   x-powered-by: Express  x-order: first  content-type: text/html; charset=UTF-8  content-length: 160  location: /static/sub/
// expect:   <!DOCTYPE html>
// expect: GET /static/digits.txt: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: text/plain; charset=utf-8  content-length: 10  etag: W/"a-18bcfe56800"  accept-ranges: bytes  cache-control: public, max-age=3600  last-modified: Tue, 14 Nov 2023 22:13:20 GMT
// expect:   0123456789
// expect: HEAD /static/digits.txt: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: text/plain; charset=utf-8  content-length: 10  etag: W/"a-18bcfe56800"  accept-ranges: bytes  cache-control: public, max-age=3600  last-modified: Tue, 14 Nov 2023 22:13:20 GMT
// expect: GET /static/digits.txt: 206 Partial Content
// expect:   x-powered-by: Express  x-order: first  content-type: text/plain; charset=utf-8  content-length: 3  etag: W/"a-18bcfe56800"  accept-ranges: bytes  content-range: bytes 2-4/10  cache-control: public, max-age=3600  last-modified: Tue, 14 Nov 2023 22:13:20 GMT
// expect:   234
// expect: GET /static/digits.txt: 206 Partial Content
// expect:   x-powered-by: Express  x-order: first  content-type: text/plain; charset=utf-8  content-length: 3  etag: W/"a-18bcfe56800"  accept-ranges: bytes  content-range: bytes 7-9/10  cache-control: public, max-age=3600  last-modified: Tue, 14 Nov 2023 22:13:20 GMT
// expect:   789
// expect: GET /static/digits.txt: 416 Range Not Satisfiable
// expect:   x-powered-by: Express  x-order: first  content-type: text/plain; charset=utf-8  content-length: 33  etag: W/"a-18bcfe56800"  accept-ranges: bytes  content-range: bytes */10  cache-control: public, max-age=3600  last-modified: Tue, 14 Nov 2023 22:13:20 GMT
// expect:   {"error":"Range Not Satisfiable"}
// expect: GET /static/digits.txt: 200 OK
// expect:   x-powered-by: Express  x-order: first  content-type: text/plain; charset=utf-8  content-length: 10  etag: W/"a-18bcfe56800"  accept-ranges: bytes  cache-control: public, max-age=3600  last-modified: Tue, 14 Nov 2023 22:13:20 GMT
// expect:   0123456789
// expect: GET /static/digits.txt: 304 Not Modified
// expect:   x-powered-by: Express  x-order: first  etag: W/"a-18bcfe56800"  accept-ranges: bytes  cache-control: public, max-age=3600  last-modified: Tue, 14 Nov 2023 22:13:20 GMT
// expect: GET /static/digits.txt: 304 Not Modified
// expect:   x-powered-by: Express  x-order: first  etag: W/"a-18bcfe56800"  accept-ranges: bytes  cache-control: public, max-age=3600  last-modified: Tue, 14 Nov 2023 22:13:20 GMT
// expect: GET /static/.hidden: 404 Not Found
// expect:   x-powered-by: Express  x-order: first  content-type: text/html; charset=utf-8  content-length: 26  etag: "1a-SIGnylnO+YnNDOXeL2BlooQcUTY"
// expect:   nothing at /static/.hidden
// expect: GET /static/../views/user.ejs: 404 Not Found
// expect:   x-powered-by: Express  x-order: first  content-type: text/html; charset=utf-8  content-length: 36  etag: "24-ppN7RwPDB3DcLznOycW2tJLQ5QQ"
// expect:   nothing at /static/../views/user.ejs
// expect: GET /static/%2e%2e/x: 404 Not Found
// expect:   x-powered-by: Express  x-order: first  content-type: text/html; charset=utf-8  content-length: 27  etag: "1b-dEaSnMjJWzijb3y6OeKH2LM1srQ"
// expect:   nothing at /static/%2e%2e/x
// expect: POST /static/digits.txt: 404 Not Found
// expect:   x-powered-by: Express  x-order: first  content-type: text/html; charset=utf-8  content-length: 29  etag: "1d-FQUm4OsZycdKRzjKnxTTl20dsDU"
// expect:   nothing at /static/digits.txt
// expect: GET /%: 404 Not Found
// expect:   x-powered-by: Express  x-order: first  content-type: text/html; charset=utf-8  content-length: 13  etag: "d-VJLSweetTWgtFfzCj5Ie/aQzJmk"
// expect:   nothing at /%
// expect: closed
