// The middleware that everybody uses, on Express 5: morgan, cors, helmet, cookie-parser, body-parser, multer, passport.
'use strict';

const http = require('http');
const express = require('express5');
const bodyParser = require('body-parser');
const multer = require('multer');
const passport = require('passport');
const { Strategy } = require('passport-local');

passport.use(new Strategy((name, password, done) => done(null, password === 'right' && { name })));
const app = express();
app.use(require('morgan')(':method :url :status', { stream: { write: (line) => console.log('log', line.trim()) } }));
app.use(require('helmet')());
app.use(require('cors')({ origin: 'http://example.com' }));
app.use(require('cookie-parser')('secret'));
app.get('/cookies', (req, res) => {
  res.cookie('plain', 'a b').cookie('signed', 'x', { signed: true, httpOnly: true });
  res.json({ plain: req.cookies, signed: req.signedCookies });
});
app.post('/body', bodyParser.json({ limit: 100 }), bodyParser.urlencoded({ extended: true }), (req, res) => res.json(req.body));
app.post('/text', bodyParser.text(), (req, res) => res.send(req.body.toUpperCase()));
app.post('/upload', multer({ storage: multer.memoryStorage(), limits: { fileSize: 100 } }).single('file'), (req, res) => {
  res.json({ fields: req.body, name: req.file.originalname, type: req.file.mimetype, text: req.file.buffer.toString() });
});
app.post('/login', bodyParser.urlencoded({ extended: false }), passport.authenticate('local', { session: false }),
  (req, res) => res.send(`hello ${req.user.name}`));
app.use((error, req, res, next) => res.status(error.status || 500).send(`${error.name}: ${error.message}`));

function ask(port, method, path, headers = {}, body = '') {
  return new Promise((resolve, reject) => {
    const req = http.request({ port, host: '127.0.0.1', method, path, headers, agent: false }, (res) => {
      let text = '';
      res.setEncoding('utf8').on('data', (chunk) => { text += chunk; }).on('end', () => resolve({ res, text }));
    });
    req.on('error', reject).end(body);
  });
}

const form = ['--X', 'Content-Disposition: form-data; name="who"', '', 'Ada', '--X',
  'Content-Disposition: form-data; name="file"; filename="a.txt"', 'Content-Type: text/plain', '', '%', '--X--', ''].join('\r\n');
const multipart = { 'Content-Type': 'multipart/form-data; boundary=X' }, json = { 'Content-Type': 'application/json' };
const urlencoded = { 'Content-Type': 'application/x-www-form-urlencoded' };

const server = app.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  const tell = async (...request) => {
    const { res, text } = await ask(port, ...request);
    console.log(res.statusCode, text);
    return res.headers;
  };
  const headers = await tell('GET', '/cookies');
  console.log(headers['set-cookie'], headers['access-control-allow-origin'], headers['x-frame-options'], headers['x-powered-by']);
  await tell('GET', '/cookies', { Cookie: headers['set-cookie'].map((cookie) => cookie.split(';')[0]).join('; ') });
  await tell('POST', '/body', json, '{"a":[1,{"b":null}]}');
  await tell('POST', '/body', json, '{"a":');
  await tell('POST', '/body', json, JSON.stringify('x'.repeat(200)));
  await tell('POST', '/body', urlencoded, 'a[b]=1&a[c]=2&d=x+y');
  await tell('POST', '/text', { 'Content-Type': 'text/plain' }, 'hello');
  await tell('POST', '/upload', multipart, form.replace('%', 'small'));
  await tell('POST', '/upload', multipart, form.replace('%', 'x'.repeat(200)));
  await tell('POST', '/login', urlencoded, 'username=Ada&password=right');
  await tell('POST', '/login', urlencoded, 'username=Ada&password=wrong');
  server.close();
});
// expect: log GET /cookies 200
// expect: 200 {"plain":{},"signed":{}}
// expect: [
// expect:   'plain=a%20b; Path=/',
// expect:   'signed=s%3Ax.EX7KMy9%2BE8y45FdOTzPaohKpIxNTZwwri0eX3wu3evo; Path=/; HttpOnly'
// expect: ] http://example.com SAMEORIGIN undefined
// expect: log GET /cookies 200
// expect: 200 {"plain":{"plain":"a b"},"signed":{"signed":"x"}}
// expect: log POST /body 200
// expect: 200 {"a":[1,{"b":null}]}
// expect: log POST /body 400
// expect: 400 SyntaxError: Unexpected end of JSON input
// expect: log POST /body 413
// expect: 413 PayloadTooLargeError: request entity too large
// expect: log POST /body 200
// expect: 200 {"a":{"b":"1","c":"2"},"d":"x y"}
// expect: log POST /text 200
// expect: 200 HELLO
// expect: log POST /upload 200
// expect: 200 {"fields":{"who":"Ada"},"name":"a.txt","type":"text/plain","text":"small"}
// expect: log POST /upload 500
// expect: 500 MulterError: File too large
// expect: log POST /login 200
// expect: 200 hello Ada
// expect: log POST /login 401
// expect: 401 Unauthorized
