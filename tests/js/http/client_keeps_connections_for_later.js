// The global agent keeps a connection that was answered, and uses it for the next request; `agent: false` does not.
'use strict';
const http = require('http');

const server = http.createServer((request, response) => {
  let length = 0;
  request.on('data', (bytes) => { length += bytes.length; });
  request.on('end', () => response.end(`${request.method} ${request.url} ${length}`));
});

function ask(options, body, callback) {
  const request = http.request({ port: server.address().port, ...options }, (response) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (part) => { text += part; });
    response.on('end', () => {
      console.log(response.statusCode, response.headers.connection, text, 'reused', request.reusedSocket);
      setImmediate(callback);
    });
  });
  request.end(body);
}

server.listen(0, () => {
  ask({ path: '/a' }, undefined, () => {
    ask({ path: '/b', method: 'POST' }, 'body!', () => {
      ask({ path: '/c', agent: false }, undefined, () => {
        http.get(`http://localhost:${server.address().port}/u?v`, (response) => {
          response.resume();
          response.on('end', () => {
            server.close(() => console.log('closed'));
            response.on('close', () => http.globalAgent.destroy());
          });
        });
      });
    });
  });
});
// expect: 200 keep-alive GET /a 0 reused false
// expect: 200 keep-alive POST /b 5 reused true
// expect: 200 close GET /c 0 reused false
// expect: closed
