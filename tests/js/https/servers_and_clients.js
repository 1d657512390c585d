// HTTP over TLS: a request is answered, a kept connection is used again, an unknown certificate is refused, plain HTTP on a
// port of TLS is no request.
'use strict';
const fs = require('fs');
const http = require('http');
const https = require('https');
const tls = require('tls');
const { execFileSync } = require('child_process');

execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'own.key',
  '-out', 'own.crt', '-days', '30', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
{ stdio: 'ignore' });
const own = { key: fs.readFileSync('own.key'), cert: fs.readFileSync('own.crt') };

const server = https.createServer(own, (request, response) => {
  let length = 0;
  request.on('data', (bytes) => { length += bytes.length; });
  request.on('end', () => response.end(`${request.method} ${request.url} ${length} ${request.socket.encrypted}`));
});
server.on('clientError', (error, socket) => {
  if (error.code.startsWith('ERR_SSL')) console.log('clientError'); // the refused one comes when it likes
  socket.destroy();
});
console.log(server instanceof tls.Server, server instanceof http.Server, server.requestTimeout);

const agent = new https.Agent({ keepAlive: true, ca: own.cert });
console.log(agent.defaultPort, agent.protocol, agent.getName({ host: 'a', port: 1, servername: 'b', rejectUnauthorized: false }));

function ask(options, body) {
  return new Promise((resolve) => {
    const request = https.request({ host: 'localhost', port: server.address().port, agent, ...options }, (response) => {
      let text = '';
      response.on('data', (part) => { text += part; });
      response.on('end', () => {
        console.log(response.statusCode, text, request.reusedSocket, request.getHeader('host').startsWith('localhost:'));
        setImmediate(resolve);
      });
    });
    request.on('error', (error) => {
      console.log(error.code);
      resolve();
    });
    request.end(body);
  });
}

server.listen(0, async () => {
  await ask({ path: '/a' });
  await ask({ path: '/b', method: 'POST' }, 'x'.repeat(100000));
  await ask({ path: '/c', agent: undefined });
  await ask({ path: '/d', agent: false, ca: own.cert, headers: { Connection: 'close' } });
  await new Promise((resolve) => {
    http.get({ port: server.address().port }).on('error', (error) => {
      console.log(error.code);
      resolve();
    });
  });
  try {
    https.request('http://localhost/');
  } catch (error) {
    console.log(error.code, error.message);
  }
  agent.destroy();
  server.close(() => console.log('closed'));
});
// expect: true false 300000
// expect: 443 https: a:1::::::::false:b::::::::::::
// expect: 200 GET /a 0 true false true
// expect: 200 POST /b 100000 true true true
// expect: DEPTH_ZERO_SELF_SIGNED_CERT
// expect: 200 GET /d 0 true false true
// expect: clientError
// expect: ECONNRESET
// expect: ERR_INVALID_PROTOCOL Protocol "http:" not supported. Expected "https:"
// expect: closed
