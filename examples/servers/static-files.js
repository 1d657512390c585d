// A server for the files of a folder, with types, 304 for what has not changed, and no way out of the folder.
// Look for: a file is a stream that flows into the answer; the server never holds a whole file.
const fs = require('fs');
const http = require('http');
const os = require('os');
const path = require('path');
const { pipeline } = require('stream');

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'static-'));
fs.writeFileSync(path.join(root, 'index.html'), '<h1>hello</h1>\n');
fs.writeFileSync(path.join(root, 'big.txt'), 'a line of the big file\n'.repeat(20000));

const types = { '.html': 'text/html; charset=utf-8', '.txt': 'text/plain; charset=utf-8' };

function refuse(response, code) {
  response.writeHead(code, { 'Content-Type': 'text/plain' });
  response.end(http.STATUS_CODES[code] + '\n');
}

/* The file that a URL means, or null if that would be outside the folder. */
function fileOf(url) {
  const name = decodeURIComponent(url.split('?')[0]);
  const file = path.join(root, name.endsWith('/') ? name + 'index.html' : name);
  return file.startsWith(root + path.sep) ? file : null;
}

const server = http.createServer(function onRequest(request, response) {
  const file = fileOf(request.url);
  if (request.method !== 'GET') return refuse(response, 405);
  if (!file) return refuse(response, 403);
  fs.stat(file, function onStat(error, stat) {
    if (error || !stat.isFile()) return refuse(response, 404);
    const etag = `"${stat.size}-${Math.floor(stat.mtimeMs)}"`;
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { ETag: etag });
      return response.end();
    }
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] || 'application/octet-stream',
      'Content-Length': stat.size, ETag: etag });
    pipeline(fs.createReadStream(file), response, function onSent(failure) { if (failure) response.destroy(); });
  });
});

/* ---- the visitors ---- */

function visit(name, headers) {
  return new Promise(function (resolve, reject) {
    const options = { port: server.address().port, host: '127.0.0.1', path: name, headers };
    http.get(options, function onResponse(response) {
      let bytes = 0;
      response.on('data', (chunk) => { bytes += chunk.length; });
      response.on('end', function onEnd() {
        console.log(name.padEnd(24), response.statusCode, response.headers['content-type'] || '-', bytes, 'bytes');
        resolve(response);
      });
    }).on('error', reject);
  });
}

server.listen(0, '127.0.0.1', async function onListening() {
  const first = await visit('/', {});
  await visit('/', { 'If-None-Match': first.headers.etag });
  await visit('/big.txt', {});
  await visit('/no-such-file', {});
  await visit('/..%2f..%2fetc%2fpasswd', {});
  server.close(function onClose() { fs.rmSync(root, { recursive: true }); });
  server.closeAllConnections();
});
