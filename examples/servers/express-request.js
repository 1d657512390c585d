// One request, handled by Express: two middlewares and a route, on one stack.
// Look for: next() is an ordinary call, so `log` is still on the stack while `greet` answers.
const express = require('express');
const http = require('http');

const app = express();

app.use(function log(request, response, next) {
  console.log('log:', request.method, request.url);
  next();
  console.log('log: next() has come back');
});

app.use(function wait(request, response, next) {
  console.log('wait: goes on in another turn');
  setImmediate(function afterWaiting() { next(); });
});

app.get('/hello/:name', function greet(request, response) {
  console.log('greet:', request.params.name);
  response.send(`Hello, ${request.params.name}\n`);
});

const server = app.listen(0, '127.0.0.1', function onListening() {
  http.get({ port: server.address().port, path: '/hello/student', agent: false }, function onResponse(response) {
    response.setEncoding('utf8').on('data', function onData(text) { console.log(response.statusCode, text.trim()); });
    response.on('end', function onEnd() { server.close(function onClosed() { console.log('closed'); }); });
  });
});
