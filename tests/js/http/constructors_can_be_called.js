// The classes are functions that older programs call, inherit from and change the prototypes of, as Express does.
'use strict';
const http = require('http');
const util = require('util');
const { EventEmitter } = require('events');
const { Readable, Stream } = require('stream');

function OldResponse(request) {
  http.ServerResponse.call(this, request);
  this.old = true;
}
util.inherits(OldResponse, http.ServerResponse);
OldResponse.prototype.json = function (value) {
  this.setHeader('Content-Type', 'application/json');
  this.end(JSON.stringify(value));
};

function OldRequest(socket) {
  http.IncomingMessage.call(this, socket);
}
util.inherits(OldRequest, http.IncomingMessage);

class NewServer extends http.Server {
  constructor(...args) {
    super({ IncomingMessage: OldRequest, ServerResponse: OldResponse }, ...args);
    this.mine = 1;
  }
}

console.log(http.Server() instanceof http.Server, http.Agent() instanceof http.Agent);
console.log(http.IncomingMessage.prototype instanceof Readable, http.ServerResponse.prototype instanceof http.OutgoingMessage,
  http.OutgoingMessage.prototype instanceof Stream, http.Server.prototype instanceof EventEmitter,
  http.ClientRequest.prototype instanceof http.OutgoingMessage);
console.log(http.Server.length, http.ServerResponse.length, http.IncomingMessage.length, http.ClientRequest.length);
console.log(http.ServerResponse.prototype.statusCode, 'statusMessage' in http.ServerResponse.prototype);

const app = {
  request: Object.create(http.IncomingMessage.prototype, { shout: { get() { return this.url.toUpperCase(); } } }),
  response: Object.create(http.ServerResponse.prototype, { send: { value(text) { this.end(text); } } }),
};

const server = new NewServer((request, response) => {
  console.log(request instanceof OldRequest, response instanceof OldResponse, response.old, server.mine);
  if (request.url === '/old') {
    response.json({ a: 1 });
    return;
  }
  Object.setPrototypeOf(request, app.request);
  Object.setPrototypeOf(response, app.response);
  response.send(request.shout);
});

function get(path, callback) {
  http.get({ port: server.address().port, path, agent: false }, (response) => {
    let text = '';
    response.on('data', (part) => { text += part; });
    response.on('end', () => {
      console.log(response.headers['content-type'], text);
      callback();
    });
  });
}
server.listen(0, () => get('/old', () => get('/new', () => server.close())));
// expect: true true
// expect: true true true true true
// expect: 2 2 1 3
// expect: 200 true
// expect: true true true 1
// expect: application/json {"a":1}
// expect: true true true 1
// expect: undefined /NEW
