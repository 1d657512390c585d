// Setting, reading and removing headers; what is wrong with one; and what cannot be done when they have been sent.
'use strict';
const http = require('http');
const net = require('net');

function tryIt(what, call) {
  try {
    console.log(what, call());
  } catch (error) {
    console.log(what, error.name, error.code, error.message);
  }
}

const message = new http.OutgoingMessage();
console.log(message.setHeader('Content-Type', 'text/plain') === message, message.headersSent);
message.setHeader('X-List', ['a', 'b']);
message.appendHeader('X-List', 'c').appendHeader('X-New', ['d', 'e']);
console.log(message.getHeader('content-TYPE'), message.getHeader('x-list'), message.hasHeader('X-NEW'), message.hasHeader('no'));
console.log(message.getHeaderNames(), message.getRawHeaderNames(), message.getHeaders());
message.removeHeader('x-list');
console.log(message.getHeader('X-List'), Object.getPrototypeOf(message.getHeaders()));
message.setHeaders(new Map([['a', '1'], ['B', ['2', '3']]]));
console.log(message.getHeaderNames());
tryIt('setHeaders', () => message.setHeaders({ a: 1 }));
for (const name of ['', 'a b', 'a:', 'ä', 5, undefined]) tryIt('name', () => message.setHeader(name, 'x'));
for (const value of [undefined, 'a\nb', 'a\0', 'ÿ', 'Ā', 5, null]) tryIt('value', () => message.setHeader('n', value) === message);
tryIt('getHeader', () => message.getHeader(5));
tryIt('removeHeader', () => message.removeHeader());
tryIt('implicit', () => message._implicitHeader());
tryIt('validateHeaderName', () => http.validateHeaderName('a b'));
tryIt('validateHeaderName', () => http.validateHeaderName('a b', 'Label'));
tryIt('validateHeaderValue', () => http.validateHeaderValue('x', 'a\r'));
tryIt('validateHeaderValue', () => http.validateHeaderValue('x', undefined));
tryIt('setMaxIdleHTTPParsers', () => http.setMaxIdleHTTPParsers(0));
tryIt('setMaxIdleHTTPParsers', () => http.setMaxIdleHTTPParsers('x'));
console.log(http.METHODS.length > 30, http.METHODS.includes('M-SEARCH'), Object.keys(http.STATUS_CODES).length, http.maxHeaderSize);

function answer(request, response) {
  tryIt('status', () => response.writeHead(99));
  tryIt('status', () => response.writeHead(1000));
  tryIt('status', () => response.writeHead('x'));
  tryIt('status message', () => response.writeHead(200, 'a\nb'));
  response.statusMessage = undefined;
  tryIt('odd list', () => response.writeHead(200, ['a']));
  tryIt('hints', () => response.writeEarlyHints(5));
  tryIt('hints', () => response.writeEarlyHints({ link: 'bad' }));
  tryIt('assign', () => response.assignSocket(request.socket));
  response.write('x');
  console.log(response.headersSent, response.statusCode, response.statusMessage, response.writableEnded, response.writableFinished);
  tryIt('set', () => response.setHeader('a', 'b'));
  tryIt('append', () => response.appendHeader('a', 'b'));
  tryIt('remove', () => response.removeHeader('a'));
  tryIt('writeHead', () => response.writeHead(200));
  tryIt('write null', () => response.write(null));
  tryIt('write 5', () => response.write(5));
  tryIt('trailers', () => response.addTrailers({ 'a b': 'c' }));
  tryIt('trailers', () => response.addTrailers({ a: 'c\n' }));
  response.on('error', (error) => console.log('error', error.code));
  response.end('y', () => console.log('finished', response.writableFinished));
  console.log(response.writableEnded, response.end() === response);
  response.end((error) => console.log('end again', error && error.code));
  response.write('z', (error) => console.log('write after end', error.code));
  response.pipe(process.stdout);
  response.on('close', () => response.end((error) => console.log('end later', error.code)));
}

const server = http.createServer(answer).listen(0, () => {
  net.connect(server.address().port).end('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    .on('close', () => server.close()).resume();
});
// expect: true false
// expect: text/plain [ 'a', 'b', 'c' ] true false
// expect: [ 'content-type', 'x-list', 'x-new' ] [ 'Content-Type', 'X-List', 'X-New' ] [Object: null prototype] {
// expect:   'content-type': 'text/plain',
// expect:   'x-list': [ 'a', 'b', 'c' ],
// expect:   'x-new': [ 'd', 'e' ]
// expect: }
// expect: undefined null
// expect: [ 'content-type', 'x-new', 'a', 'b' ]
// expect: setHeaders TypeError ERR_INVALID_ARG_TYPE The "headers" argument must be an instance of Headers or Map. Received an instance of Object
// expect: name TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token [""]
// expect: name TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token ["a b"]
// expect: name TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token ["a:"]
// expect: name TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token ["ä"]
// expect: name TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token ["5"]
// expect: name TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token ["undefined"]
// expect: value TypeError ERR_HTTP_INVALID_HEADER_VALUE Invalid value "undefined" for header "n"
// expect: value TypeError ERR_INVALID_CHAR Invalid character in header content ["n"]
// expect: value TypeError ERR_INVALID_CHAR Invalid character in header content ["n"]
// expect: value true
// expect: value TypeError ERR_INVALID_CHAR Invalid character in header content ["n"]
// expect: value true
// expect: value true
// expect: getHeader TypeError ERR_INVALID_ARG_TYPE The "name" argument must be of type string. Received type number (5)
// expect: removeHeader TypeError ERR_INVALID_ARG_TYPE The "name" argument must be of type string. Received undefined
// expect: implicit Error ERR_METHOD_NOT_IMPLEMENTED The _implicitHeader() method is not implemented
// expect: validateHeaderName TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token ["a b"]
// expect: validateHeaderName TypeError ERR_INVALID_HTTP_TOKEN Label must be a valid HTTP token ["a b"]
// expect: validateHeaderValue TypeError ERR_INVALID_CHAR Invalid character in header content ["x"]
// expect: validateHeaderValue TypeError ERR_HTTP_INVALID_HEADER_VALUE Invalid value "undefined" for header "x"
// expect: setMaxIdleHTTPParsers RangeError ERR_OUT_OF_RANGE The value of "max" is out of range. It must be >= 1 && <= 9007199254740991. Received 0
// expect: setMaxIdleHTTPParsers TypeError ERR_INVALID_ARG_TYPE The "max" argument must be of type number. Received type string ('x')
// expect: true true 63 16384
// expect: status RangeError ERR_HTTP_INVALID_STATUS_CODE Invalid status code: 99
// expect: status RangeError ERR_HTTP_INVALID_STATUS_CODE Invalid status code: 1000
// expect: status RangeError ERR_HTTP_INVALID_STATUS_CODE Invalid status code: x
// expect: status message TypeError ERR_INVALID_CHAR Invalid character in statusMessage
// expect: odd list TypeError ERR_INVALID_ARG_VALUE The argument 'headers' is invalid. Received [ 'a' ]
// expect: hints TypeError ERR_INVALID_ARG_TYPE The "hints" argument must be of type object. Received type number (5)
// expect: hints TypeError ERR_INVALID_ARG_VALUE The argument 'hints' must be an array or string of format "</styles.css>; rel=preload; as=style". Received 'bad'
// expect: assign Error ERR_HTTP_SOCKET_ASSIGNED ServerResponse has an already assigned socket
// expect: true 200 OK false false
// expect: set Error ERR_HTTP_HEADERS_SENT Cannot set headers after they are sent to the client
// expect: append Error ERR_HTTP_HEADERS_SENT Cannot append headers after they are sent to the client
// expect: remove Error ERR_HTTP_HEADERS_SENT Cannot remove headers after they are sent to the client
// expect: writeHead Error ERR_HTTP_HEADERS_SENT Cannot write headers after they are sent to the client
// expect: write null TypeError ERR_STREAM_NULL_VALUES May not write null values to stream
// expect: write 5 TypeError ERR_INVALID_ARG_TYPE The "chunk" argument must be of type string or an instance of Buffer or Uint8Array. Received type number (5)
// expect: trailers TypeError ERR_INVALID_HTTP_TOKEN Trailer name must be a valid HTTP token ["a b"]
// expect: trailers TypeError ERR_INVALID_CHAR Invalid character in trailer content ["a"]
// expect: true true
// expect: end again ERR_STREAM_ALREADY_FINISHED
// expect: error ERR_STREAM_CANNOT_PIPE
// expect: finished true
// expect: write after end ERR_STREAM_WRITE_AFTER_END
// expect: error ERR_STREAM_WRITE_AFTER_END
// expect: end later ERR_STREAM_ALREADY_FINISHED
