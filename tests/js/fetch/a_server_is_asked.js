// fetch() from a server: methods, headers, bodies both ways, redirects, compression, abort, errors.
'use strict';
const http = require('http');
const zlib = require('zlib');
const text = 'words that are sent again and again. '.repeat(2000);

function answer(request, response) {
  const url = new URL(request.url, 'http://here/');
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString('latin1');
    switch (url.pathname) {
    case '/echo': {
      const { host, ...headers } = request.headers;
      response.setHeader('x-many', ['1', '2']).setHeader('set-cookie', ['a=1', 'b=2']);
      response.end(JSON.stringify({ method: request.method, url: request.url, headers, body }));
      break;
    }
    case '/gzip': response.writeHead(200, { 'content-encoding': 'gzip' }).end(zlib.gzipSync(text)); break;
    case '/deflate': response.writeHead(200, { 'content-encoding': 'deflate' }).end(zlib.deflateSync(text)); break;
    case '/raw': response.writeHead(200, { 'content-encoding': 'deflate' }).end(zlib.deflateRawSync(text)); break;
    case '/br': response.writeHead(200, { 'content-encoding': 'br' }).end(zlib.brotliCompressSync(text)); break;
    case '/both': response.writeHead(200, { 'content-encoding': 'deflate, gzip' }).end(zlib.gzipSync(zlib.deflateSync(text))); break;
    case '/broken': response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'); break;
    case '/unknown': response.writeHead(200, { 'content-encoding': 'zip' }).end('as it is'); break;
    case '/status': response.writeHead(Number(url.search.slice(1)), 'As Told').end(); break;
    case '/to': response.writeHead(Number(url.searchParams.get('s') || 302), { location: url.searchParams.get('l') }).end('moved'); break;
    case '/cut': response.writeHead(200, { 'content-length': 100 }).write('half'); setTimeout(() => request.socket.destroy(), 20); break;
    case '/reset': request.socket.destroy(); break;
    case '/slow': response.write('begin'); request.socket.on('close', () => console.log('server: closed')); break;
    default: response.writeHead(404).end('none');
    }
  });
}

const server = http.createServer(answer).listen(0, '127.0.0.1', async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  const get = async (path, init) => {
    try {
      const response = await fetch(base + path, init);
      const { status, statusText, redirected, url, type } = response;
      return [status, statusText, redirected, url.replace(base, ''), type, await response.text()];
    } catch (error) {
      return [error.name, error.message, error.cause && (error.cause.code || error.cause.message)];
    }
  };
  const echo = async (path, init) => {
    const { method, url, headers, body } = JSON.parse((await get(`/echo${path}`, init))[5]);
    console.log(method, url, body.length < 100 ? body : body.length, headers);
  };
  await echo('?q=1#hash');
  await echo('', { method: 'post', body: 'text €', headers: { 'X-Own': 'yes', Accept: 'a/b' } });
  await echo('', { method: 'PUT' });
  await echo('', { method: 'POST', body: new URLSearchParams({ a: 'b' }) });
  await echo('', { method: 'POST', body: new Blob(['blob'], { type: 'text/x' }) });
  await echo('', { method: 'POST', body: ReadableStream.from([Buffer.from('a stream'), Buffer.from(' of two')]), duplex: 'half' });
  await echo('', { method: 'PATCH', body: Buffer.alloc(300000, 'x'), headers: { range: 'bytes=0-1' } });
  const echoed = await fetch(`${base}/echo`);
  console.log(echoed.headers.get('x-many'), echoed.headers.getSetCookie(), echoed.body.constructor.name, (await echoed.json()).method);
  for (const path of ['/gzip', '/deflate', '/raw', '/br', '/both']) console.log(path, (await get(path))[5] === text);
  for (const path of ['/unknown', '/broken', '/status?204', '/status?404', '/none']) console.log(path, await get(path));
  console.log((await fetch(`${base}/echo`, { method: 'HEAD' })).body);

  console.log(await get('/to?l=/status?201'));
  console.log(await get('/to?l=/to?l=/none'));
  for (const status of [301, 302, 303, 307, 308]) {
    const { method, body, headers } = JSON.parse((await get(`/to?s=${status}&l=/echo`, { method: 'POST', body: 'again' }))[5]);
    console.log(status, method, body, headers['content-type'], headers['content-length']);
  }
  console.log(await get('/to?l=/none', { redirect: 'manual' }), await get('/to?l=/none', { redirect: 'error' }));
  console.log(await get('/to?s=307&l=/echo', { method: 'POST', body: ReadableStream.from([Buffer.from('once')]), duplex: 'half' }));
  console.log(await get('/to?l=/to?l=ftp://x/'), (await get(`/to?l=${encodeURIComponent(`${base}/to?l=/to`)}`))[0]);
  console.log(await get('/cut'), await get('/reset'));

  const abort = new AbortController(), slow = await fetch(`${base}/slow`, { signal: abort.signal });
  const reader = slow.body.getReader();
  console.log(Buffer.from((await reader.read()).value).toString());
  setTimeout(() => abort.abort(), 5);
  await reader.read().catch((error) => console.log('aborted', error.name));
  console.log(await get('/slow', { signal: AbortSignal.timeout(50) }));
  const left = await fetch(`${base}/slow`);
  await left.body.cancel();
  server.close(async () => {
    console.log(await get('/echo'));
  });
  server.closeAllConnections();
});
// expect: GET /echo?q=1  {
// expect:   connection: 'keep-alive',
// expect:   accept: '*/*',
// expect:   'accept-language': '*',
// expect:   'sec-fetch-mode': 'cors',
// expect:   'user-agent': 'node',
// expect:   'accept-encoding': 'gzip, deflate'
// expect: }
// expect: POST /echo text â¬ {
// expect:   connection: 'keep-alive',
// expect:   'x-own': 'yes',
// expect:   accept: 'a/b',
// expect:   'content-type': 'text/plain;charset=UTF-8',
// expect:   'accept-language': '*',
// expect:   'sec-fetch-mode': 'cors',
// expect:   'user-agent': 'node',
// expect:   'accept-encoding': 'gzip, deflate',
// expect:   'content-length': '8'
// expect: }
// expect: PUT /echo  {
// expect:   connection: 'keep-alive',
// expect:   accept: '*/*',
// expect:   'accept-language': '*',
// expect:   'sec-fetch-mode': 'cors',
// expect:   'user-agent': 'node',
// expect:   'accept-encoding': 'gzip, deflate',
// expect:   'content-length': '0'
// expect: }
// expect: POST /echo a=b {
// expect:   connection: 'keep-alive',
// expect:   'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
// expect:   accept: '*/*',
// expect:   'accept-language': '*',
// expect:   'sec-fetch-mode': 'cors',
// expect:   'user-agent': 'node',
// expect:   'accept-encoding': 'gzip, deflate',
// expect:   'content-length': '3'
// expect: }
// expect: POST /echo blob {
// expect:   connection: 'keep-alive',
// expect:   'content-type': 'text/x',
// expect:   accept: '*/*',
// expect:   'accept-language': '*',
// expect:   'sec-fetch-mode': 'cors',
// expect:   'user-agent': 'node',
// expect:   'accept-encoding': 'gzip, deflate',
// expect:   'content-length': '4'
// expect: }
// expect: POST /echo a stream of two {
// expect:   connection: 'keep-alive',
// expect:   accept: '*/*',
// expect:   'accept-language': '*',
// expect:   'sec-fetch-mode': 'cors',
// expect:   'user-agent': 'node',
// expect:   'accept-encoding': 'gzip, deflate',
// expect:   'transfer-encoding': 'chunked'
// expect: }
// expect: PATCH /echo 300000 {
// expect:   connection: 'keep-alive',
// expect:   range: 'bytes=0-1',
// expect:   accept: '*/*',
// expect:   'accept-language': '*',
// expect:   'sec-fetch-mode': 'cors',
// expect:   'user-agent': 'node',
// expect:   'accept-encoding': 'identity',
// expect:   'content-length': '300000'
// expect: }
// expect: 1, 2 [ 'a=1', 'b=2' ] ReadableStream GET
// expect: /gzip true
// expect: /deflate true
// expect: /raw true
// expect: /br true
// expect: /both true
// expect: /unknown [ 200, 'OK', false, '/unknown', 'basic', 'as it is' ]
// expect: /broken [ 'TypeError', 'terminated', 'Z_DATA_ERROR' ]
// expect: /status?204 [ 204, 'As Told', false, '/status?204', 'basic', '' ]
// expect: /status?404 [ 404, 'As Told', false, '/status?404', 'basic', '' ]
// expect: /none [ 404, 'Not Found', false, '/none', 'basic', 'none' ]
// expect: null
// expect: [ 201, 'As Told', true, '/status?201', 'basic', '' ]
// expect: [ 404, 'Not Found', true, '/none', 'basic', 'none' ]
// expect: 301 GET  undefined undefined
// expect: 302 GET  undefined undefined
// expect: 303 GET  undefined undefined
// expect: 307 POST again text/plain;charset=UTF-8 5
// expect: 308 POST again text/plain;charset=UTF-8 5
// expect: [ 302, 'Found', false, '/to?l=/none', 'basic', 'moved' ] [ 'TypeError', 'fetch failed', 'unexpected redirect' ]
// expect: [ 'TypeError', 'fetch failed', '' ]
// expect: [ 'TypeError', 'fetch failed', 'URL scheme must be a HTTP(S) scheme' ] 404
// expect: [ 'TypeError', 'terminated', 'UND_ERR_SOCKET' ] [ 'TypeError', 'fetch failed', 'UND_ERR_SOCKET' ]
// expect: begin
// expect: aborted AbortError
// expect: server: closed
// expect: [
// expect:   'TimeoutError',
// expect:   'The operation was aborted due to timeout',
// expect:   undefined
// expect: ]
// expect: server: closed
// expect: server: closed
// expect: [ 'TypeError', 'fetch failed', 'ECONNREFUSED' ]
