// Time: a head that does not come, a request that does not, a connection that nobody uses; timeouts of requests and responses.
'use strict';
const http = require('http');
const net = require('net');

function serve(options, listener, callback) {
  const server = http.createServer({ connectionsCheckingInterval: 10, ...options }, listener).listen(0, () => callback(server));
  return server;
}

/* Sends bytes and shows what comes back until the server closes. */
function talk(server, bytes, callback) {
  let text = '';
  const socket = net.connect(server.address().port, () => socket.write(bytes));
  socket.on('data', (part) => { text += part; });
  socket.on('end', () => socket.end());
  socket.on('error', () => {});
  socket.on('close', () => callback(text.split('\r\n')[0]));
}

function lateHead(next) {
  serve({ headersTimeout: 50, requestTimeout: 10000 }, () => {}, (server) => {
    talk(server, 'GET / HTTP/1.1\r\nHost: a\r\n', (line) => {
      console.log('late head:', line);
      server.on('clientError', (error, socket) => {
        console.log('clientError', error.code, error.message);
        socket.end('HTTP/1.1 408 Mine\r\n\r\n');
      });
      talk(server, '', (second) => {
        console.log('nothing:', second);
        server.close(next);
      });
    });
  });
}

function lateBody(next) {
  serve({ headersTimeout: 50, requestTimeout: 80 }, (request) => {
    request.on('error', (error) => console.log('request', error.code));
    request.resume();
  }, (server) => {
    talk(server, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc', (line) => {
      console.log('late body:', line);
      server.close(next);
    });
  });
}

function unused(next) {
  serve({ keepAliveTimeout: 50 }, (request, response) => response.end('x'), (server) => {
    talk(server, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', (line) => {
      console.log('unused:', line);
      server.close(next);
    });
  });
}

function silentServer(next) {
  serve({}, () => {}, (server) => {
    server.setTimeout(50, (socket) => {
      console.log('server timeout', socket instanceof net.Socket);
      socket.destroy();
    });
    console.log(server.timeout);
    http.get({ port: server.address().port }).on('error', (error) => {
      console.log(error.code, error.message);
      server.close(next);
    });
  });
}

function silentRequest(next) {
  serve({}, (request, response) => {
    request.setTimeout(50, () => console.log('request timeout'));
    response.setTimeout(50, () => {
      console.log('response timeout');
      response.end('late');
    });
  }, (server) => {
    http.request({ port: server.address().port, method: 'POST' }, (response) => {
      response.resume();
      response.on('end', () => server.close(next));
      server.closeIdleConnections();
    }).end('x');
  });
}

function client(next) {
  serve({}, () => {}, (server) => {
    const request = http.get({ port: server.address().port, timeout: 50 });
    request.on('timeout', () => {
      console.log('client timeout', request.timeout);
      request.destroy();
    });
    request.on('error', (error) => {
      console.log(error.code);
      const second = http.get({ port: server.address().port, agent: false });
      second.setTimeout(50, () => second.destroy(new Error('mine')));
      second.on('error', (other) => {
        console.log(other.message);
        server.close(next);
      });
    });
  });
}

function signal(next) {
  serve({}, () => {}, (server) => {
    const controller = new AbortController();
    http.get({ port: server.address().port, signal: controller.signal }).on('error', (error) => {
      console.log(error.name, error.code);
      http.get({ port: server.address().port, signal: AbortSignal.abort() }).on('error', (other) => {
        console.log(other.name);
        server.close(next);
      });
    });
    server.on('request', () => controller.abort());
  });
}

for (const options of [{ headersTimeout: 2, requestTimeout: 1 }, { requestTimeout: -1 }, { keepAliveTimeout: 'x' },
  { maxHeaderSize: 1.5 }, { insecureHTTPParser: 1 }, 5]) {
  try {
    http.createServer(options);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
const server = http.createServer();
console.log(server.headersTimeout, server.requestTimeout, server.keepAliveTimeout, server.timeout, server.maxHeadersCount,
  server.maxRequestsPerSocket, server.requireHostHeader, server.httpAllowHalfOpen);

const steps = [lateHead, lateBody, unused, silentServer, silentRequest, client, signal];
(function next() {
  const step = steps.shift();
  if (step) step(next);
  else console.log('done');
})();
// expect: ERR_OUT_OF_RANGE The value of "headersTimeout" is out of range. It must be <= requestTimeout. Received 2
// expect: ERR_OUT_OF_RANGE The value of "requestTimeout" is out of range. It must be >= 0 && <= 9007199254740991. Received -1
// expect: ERR_INVALID_ARG_TYPE The "keepAliveTimeout" argument must be of type number. Received type string ('x')
// expect: ERR_OUT_OF_RANGE The value of "maxHeaderSize" is out of range. It must be an integer. Received 1.5
// expect: ERR_INVALID_ARG_TYPE The "options.insecureHTTPParser" property must be of type boolean. Received type number (1)
// expect: ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: 60000 300000 5000 0 null 0 true false
// expect: late head: HTTP/1.1 408 Request Timeout
// expect: clientError ERR_HTTP_REQUEST_TIMEOUT Request timeout
// expect: nothing: HTTP/1.1 408 Mine
// expect: request ECONNRESET
// expect: late body: HTTP/1.1 408 Request Timeout
// expect: unused: HTTP/1.1 200 OK
// expect: 50
// expect: server timeout true
// expect: ECONNRESET socket hang up
// expect: response timeout
// expect: client timeout 50
// expect: ECONNRESET
// expect: mine
// expect: AbortError ABORT_ERR
// expect: AbortError
// expect: done
