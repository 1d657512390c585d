/* internal/fetch/fetch.js -- fetch(): a request to a server as a promise of its response.
 *
 *      Request ─▶ send ─▶ head of the response ─▶ redirect? ─▶ once more
 *                              └─▶ Response; its body is read later, as fast as the program wants it
 *
 * HOW   each trip is one http.request() with an agent that keeps connections. The body of the response is a stream of the
 *       web before the IncomingMessage, which a decoder of zlib may stand between.
 * NODE  there it is undici, which speaks HTTP itself; the headers that it adds and the errors that it gives are kept.
 *       No cache, no cookies: as there.
 * READ  after request.js and response.js. Follows globals.html#fetch and the Fetch standard.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { Body } = require('internal/fetch/body');
const { Headers, listOf } = require('internal/fetch/headers');
const { Request, partsOf } = require('internal/fetch/request');
const { NULL_BODY, REDIRECTS, makeResponse } = require('internal/fetch/response');

const MOST_REDIRECTS = 20;

/* Ports of other services, which a page must not talk to. */
const BAD_PORTS = new Set('1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080'.split(' '));

const agents = {};

/* One for each protocol; their connections stay open for a while. */
function agentFor(protocol) {
  const name = protocol.slice(0, -1);
  if (!agents[name]) agents[name] = new (require(name).Agent)({ keepAlive: true, timeout: 4000 });
  return agents[name];
}

// ---- the head of a request ---------------------------------------------------------------------------------

/* What goes out: the program's fields, then those that it has not set. */
function fieldsOf({ url, headers, body, method, mode }) {
  const fields = { host: url.host, connection: 'keep-alive' }, list = listOf(headers);
  for (const [name, value] of list.written()) fields[name] = value;
  const add = (name, value) => {
    if (!list.has(name)) fields[name] = value;
  };
  add('accept', '*/*');
  add('accept-language', '*');
  add('sec-fetch-mode', mode);
  add('user-agent', 'node');
  if (list.has('range')) add('accept-encoding', 'identity');
  else add('accept-encoding', url.protocol === 'https:' ? 'br, gzip, deflate' : 'gzip, deflate');
  if (body && body.length !== null) fields['content-length'] = String(body.length);
  else if (!body && (method === 'POST' || method === 'PUT')) fields['content-length'] = '0';
  if (list.has('host')) delete fields.host;
  return fields;
}

/* A connection that ends too early, as undici calls it. */
function translated(error) {
  if (error.code !== 'ECONNRESET' || error.syscall !== undefined) return error;
  const closed = new Error('other side closed', { cause: error });
  closed.name = 'SocketError';
  closed.code = 'UND_ERR_SOCKET';
  return closed;
}

/* Writes the body at the pace of the connection. */
async function sendBody(outgoing, body) {
  for await (const chunk of body.stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('Received non-Uint8Array chunk');
    if (outgoing.destroyed) return;
    if (!outgoing.write(chunk)) {
      await new Promise((resolve) => { outgoing.once('drain', resolve).once('close', resolve); });
    }
  }
  outgoing.end();
}

/* One trip. @returns {Promise<IncomingMessage>} */
function send(parts, controller) {
  const { url, method, body } = parts;
  return new Promise((resolve, reject) => {
    const outgoing = require(url.protocol.slice(0, -1)).request(url, { method, agent: agentFor(url.protocol), headers: fieldsOf(parts) });
    controller.current = outgoing;
    outgoing.on('response', resolve);
    outgoing.on('error', (error) => {
      const again = outgoing.reusedSocket && error.code === 'ECONNRESET' && (!body || body.source !== null);
      if (!again) reject(translated(error));
      else send({ ...parts, body: body && body.again() }, controller).then(resolve, reject); // the server had closed it meanwhile
    });
    if (!body) outgoing.end();
    else sendBody(outgoing, body).catch((error) => outgoing.destroy(error));
  });
}

// ---- the response ------------------------------------------------------------------------------------------

const DECODERS = {
  gzip: (zlib) => zlib.createGunzip({ flush: zlib.constants.Z_SYNC_FLUSH, finishFlush: zlib.constants.Z_SYNC_FLUSH }),
  deflate: () => require('internal/fetch/inflate').create(),
  br: (zlib) => zlib.createBrotliDecompress({ flush: zlib.constants.BROTLI_OPERATION_FLUSH,
    finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH }),
};
DECODERS['x-gzip'] = DECODERS.gzip;

/* What the server did last is undone first; nothing is if there is an encoding that is not known. */
function decoded(incoming, encoding) {
  const names = encoding.toLowerCase().split(',').map((name) => name.trim()).filter(Boolean).reverse();
  if (names.length === 0 || !names.every((name) => Object.hasOwn(DECODERS, name))) return incoming;
  const decoders = names.map((name) => DECODERS[name](require('zlib')));
  return require('stream').pipeline([incoming, ...decoders], () => {}); // who reads the last one sees the error
}

/* The body as a stream of the web; the program's pace is the server's. */
function bodyOf(source, controller) {
  const iterator = source[Symbol.asyncIterator]();
  let own;
  const stream = new ReadableStream({
    type: 'bytes',
    start(c) { own = c; },
    async pull(c) {
      const { done, value } = await iterator.next().catch((error) => {
        throw controller.aborted ? controller.reason : new TypeError('terminated', { cause: translated(error) });
      });
      if (!done) {
        c.enqueue(new Uint8Array(value));
        return;
      }
      controller.finish();
      c.close();
      if (c.byobRequest) c.byobRequest.respond(0);
    },
    async cancel() {
      controller.finish();
      source.destroy();
    },
  }, { highWaterMark: 0 });
  controller.failBody = (reason) => {
    own.error(reason);
    source.destroy();
  };
  return new Body(undefined, stream, null, null);
}

function responseOf(incoming, parts, hops, controller) {
  const headers = new Headers(), { statusCode: status, rawHeaders } = incoming;
  for (let i = 0; i < rawHeaders.length; i += 2) listOf(headers).append(rawHeaders[i], rawHeaders[i + 1]);
  const empty = parts.method === 'HEAD' || NULL_BODY.includes(status);
  let body = null;
  if (empty) {
    incoming.resume();
    controller.finish();
  } else {
    body = bodyOf(decoded(incoming, headers.get('content-encoding') || ''), controller);
  }
  return makeResponse({ type: 'basic', url: parts.url.href.replace(/#.*/, ''), redirected: hops > 0, status,
    statusText: incoming.statusMessage, headers, body });
}

// ---- redirects ---------------------------------------------------------------------------------------------

/* The request after a redirect. @throws {Error} it must not go there */
function follow(parts, status, location, hops) {
  let url;
  try {
    url = new URL(location, parts.url);
  } catch (error) {
    throw new Error('Invalid URL', { cause: error });
  }
  if (!url.hash) url.hash = parts.url.hash;
  if (!/^https?:$/.test(url.protocol)) throw new Error('URL scheme must be a HTTP(S) scheme');
  if (hops >= MOST_REDIRECTS) throw new Error('redirect count exceeded');
  const foreign = url.origin !== parts.url.origin, headers = new Headers(parts.headers);
  if (parts.mode === 'cors' && (url.username || url.password) && foreign) {
    throw new Error('cross origin not allowed for request mode "cors"');
  }
  let { method, body } = parts;
  if (status !== 303 && body && body.source === null) throw new Error() /* a stream cannot be sent again; undici says no more */;
  if (((status === 301 || status === 302) && method === 'POST') || (status === 303 && method !== 'GET' && method !== 'HEAD')) {
    method = 'GET';
    body = null;
    ['content-encoding', 'content-language', 'content-location', 'content-type', 'content-length'].forEach((name) => headers.delete(name));
  }
  if (foreign) ['authorization', 'proxy-authorization', 'cookie', 'host'].forEach((name) => headers.delete(name));
  return { ...parts, url, method, headers, body: body && body.again() };
}

async function fetchHttp(parts, controller) {
  for (let hops = 0; ; ++hops) {
    if (BAD_PORTS.has(parts.url.port)) throw new Error('bad port');
    const incoming = await send(parts, controller), { statusCode: status, headers: { location } } = incoming;
    if (!REDIRECTS.includes(status) || parts.redirect === 'manual') return responseOf(incoming, parts, hops, controller);
    if (parts.redirect === 'error') {
      incoming.destroy();
      throw new Error('unexpected redirect');
    }
    if (location === undefined) return responseOf(incoming, parts, hops, controller);
    incoming.resume();
    parts = follow(parts, status, location, hops);
  }
}

// ---- fetch() -----------------------------------------------------------------------------------------------

async function fetchScheme(parts, controller) {
  const { fetchBlob, fetchData } = require('internal/fetch/schemes');
  switch (parts.url.protocol) {
  case 'http:': case 'https:': return fetchHttp(parts, controller);
  case 'data:': return fetchData(parts.url);
  case 'blob:': return fetchBlob(parts.url, parts);
  case 'about:': throw new Error('about scheme is not supported');
  case 'file:': throw new Error('not implemented... yet...');
  default: throw new Error('unknown scheme');
  }
}

/* Ends everything when the signal says so: the request, or the body that comes. */
class Controller {
  aborted = false;
  reason = undefined;
  current = null;   // the ClientRequest that is under way
  failBody = null;  // as soon as there is a body
  #signal;
  #onAbort = null;

  constructor(signal, reject) {
    this.#signal = signal;
    this.#onAbort = () => {
      this.aborted = true;
      this.reason = signal.reason;
      reject(signal.reason);
      if (this.failBody) this.failBody(signal.reason);
      if (this.current) this.current.destroy();
    };
    signal.addEventListener('abort', this.#onAbort);
  }

  /** Nothing is left to be aborted. */
  finish() {
    this.#signal.removeEventListener('abort', this.#onAbort);
  }
}

/** @param {string|URL|Request} input @param {object} [init] those of a Request @returns {Promise<Response>} it is rejected
 * with a TypeError "fetch failed", whose cause says why, or with the signal's reason @see globals.html#fetch */
function fetch(input, init = undefined) {
  return new Promise((resolve, reject) => {
    const parts = partsOf(new Request(input, init)), { signal } = parts;
    if (signal.aborted) {
      if (parts.body) parts.body.stream.cancel(signal.reason);
      throw signal.reason;
    }
    const controller = new Controller(signal, reject);
    fetchScheme(parts, controller).then(resolve, (error) => {
      controller.finish();
      reject(new TypeError('fetch failed', { cause: error }));
    });
  });
}

module.exports = { fetch };
