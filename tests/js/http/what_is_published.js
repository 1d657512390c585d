// The channels of diagnostics_channel on which requests and responses are published, and listeners that fail asynchronously.
'use strict';
const events = require('events');
const http = require('http');
const { subscribe } = require('diagnostics_channel');

for (const name of ['http.client.request.start', 'http.client.request.error', 'http.client.response.finish',
  'http.server.request.start', 'http.server.response.finish']) {
  subscribe(name, (message) => console.log(name, Object.keys(message).join()));
}

events.captureRejections = true;
const server = http.createServer(async (request, response) => {
  response.setHeader('X-Gone', 'x');
  if (request.url === '/late') response.write('begun');
  await null;
  throw new Error('failed');
});

server.listen(0, () => {
  http.get({ port: server.address().port, agent: false }, (response) => {
    response.on('data', (text) => console.log(response.statusCode, response.headers['x-gone'], String(text)));
    response.on('end', () => {
      http.get({ port: server.address().port, path: '/late', agent: false }, (late) => {
        late.resume();
        late.on('error', (error) => {
          console.log(error.code);
          server.close();
        });
      });
    });
  });
  http.get({ port: 1, host: '127.0.0.1' }).on('error', (error) => console.log(error.code));
});
// expect: http.client.request.start request
// expect: http.client.request.start request
// expect: http.client.request.error request,error
// expect: ECONNREFUSED
// expect: http.server.request.start request,response,socket,server
// expect: http.server.response.finish request,response,socket,server
// expect: http.client.response.finish request,response
// expect: 500 undefined Internal Server Error
// expect: http.client.request.start request
// expect: http.server.request.start request,response,socket,server
// expect: http.client.response.finish request,response
// expect: ECONNRESET
