/* serve.js -- a server for clients to ask: it says what it was asked, redirects, waits, compresses.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const http = require('http');
const zlib = require('zlib');

function answer(req, res, body) {
  const json = JSON.stringify({ method: req.method, url: req.url, type: req.headers['content-type'], x: req.headers['x-test'], body });
  res.setHeader('Content-Type', 'application/json');
  if (req.url.startsWith('/missing')) res.statusCode = 404;
  if (req.url.startsWith('/away')) res.writeHead(302, { Location: '/there' }).end();
  else if (req.url.startsWith('/slow')) setTimeout(() => res.end(json), 2000).unref();
  else if (req.url.startsWith('/gzip')) res.setHeader('Content-Encoding', 'gzip').end(zlib.gzipSync(json));
  else res.end(json);
}

/** @param {function(string): Promise} work gets the server's address; the server ends with it */
module.exports = function serve(work) {
  const server = http.createServer((req, res) => {
    let body = '';
    req.setEncoding('utf8').on('data', (chunk) => { body += chunk; }).on('end', () => answer(req, res, body));
  });
  server.listen(0, '127.0.0.1', async () => {
    try {
      await work(`http://127.0.0.1:${server.address().port}`);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
};
