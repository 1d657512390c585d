/* internal/websocket/websocket.js -- WebSocket, the client: messages both ways over one connection.
 *
 *      CONNECTING ─▶ OPEN ─▶ CLOSING ─▶ CLOSED        HTTP until the server answers 101, frames from then on
 *
 * HOW   the handshake is an http.request() that asks for an upgrade; the socket that comes with it is ours then. Each side
 *       says goodbye with a close frame; the connection ends when both have.
 * NODE  a global from Node 22 on. permessage-deflate is not offered.
 * READ  after frames.js. Follows the WebSockets standard and RFC 6455.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { createHash, randomBytes } = require('crypto');
const DOMException = require('internal/dom_exception');
const { EventTarget, Event, defineEventHandler, dispatch, showMethods } = require('internal/event_target');
const { MessageEvent } = require('internal/message_port');
const { CloseEvent, ErrorEvent } = require('internal/websocket/events');
const { FrameReader, OPCODES, ProtocolError, closePayload, encode } = require('internal/websocket/frames');
const { checkCount } = require('internal/fetch/idl');

const CONNECTING = 0, OPEN = 1, CLOSING = 2, CLOSED = 3;
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'; // RFC 6455 says so
const NO_STATUS = 1005, ABNORMAL = 1006;
const CLOSE_TIMEOUT = 3000; // how long a server may take to say goodbye, in ms
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

function parseUrl(text) {
  let url;
  try {
    url = new URL(text);
  } catch (error) {
    throw new DOMException(error, 'SyntaxError');
  }
  if (url.protocol === 'http:') url.protocol = 'ws:';
  if (url.protocol === 'https:') url.protocol = 'wss:';
  if (url.protocol !== 'ws:' && url.protocol !== 'wss:') {
    throw new DOMException(`Expected a ws: or wss: protocol, got ${url.protocol}`, 'SyntaxError');
  }
  if (url.hash || url.href.endsWith('#')) throw new DOMException('Got fragment', 'SyntaxError');
  return url;
}

function protocolsOf(given) {
  const list = typeof given === 'string' ? [given] : Array.from(given, String);
  if (new Set(list.map((name) => name.toLowerCase())).size !== list.length || !list.every((name) => TOKEN.test(name))) {
    throw new DOMException('Invalid Sec-WebSocket-Protocol value', 'SyntaxError');
  }
  return list;
}

/* Bytes that no text can be. @throws {TypeError} */
const textOf = (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** @see globals.html#websocket */
class WebSocket extends EventTarget {
  #url;
  #protocol = '';
  #state = CONNECTING;
  #binaryType = 'blob';
  #socket = null;
  #request = null;
  #frames = new FrameReader();
  #fragments = null;       // { opcode, parts } of a message that comes in several frames
  #sent = { close: false };
  #received = null;        // { code, reason } of the server's goodbye
  #failed = false;
  #timer = null;
  #waiting = 0;            // bytes that the socket has not taken

  /** @param {string|URL} url @param {string|Array|object} [protocols] or { protocols, headers } @throws {DOMException} */
  constructor(url, protocols = []) {
    super();
    checkCount(arguments, 1, 'WebSocket constructor');
    const options = protocols !== null && typeof protocols === 'object' && !Array.isArray(protocols) ? protocols : { protocols };
    this.#url = parseUrl(`${url}`);
    this.#connect(protocolsOf(options.protocols ?? []), options.headers ?? {});
  }

  // ---- the handshake ----

  #connect(protocols, headers) {
    const key = randomBytes(16).toString('base64'), secure = this.#url.protocol === 'wss:', target = new URL(this.#url);
    target.protocol = secure ? 'https:' : 'http:';
    this.#request = require(secure ? 'https' : 'http').request(target, { agent: false, headers: {
      ...Object.fromEntries(new Headers(headers)), connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-key': key,
      'sec-websocket-version': '13', ...(protocols.length > 0 && { 'sec-websocket-protocol': protocols.join(', ') }) } });
    this.#request.on('upgrade', (response, socket, head) => {
      const wrong = this.#checkAnswer(response, key, protocols);
      this.#socket = socket;
      if (wrong) this.#fail(wrong);
      else this.#open(response, head);
    });
    this.#request.on('response', () => this.#fail('Received network error or non-101 status code.'));
    this.#request.on('error', (error) => this.#fail('Received network error or non-101 status code.', error));
    this.#request.end();
  }

  /* Why the answer is not a WebSocket's; undefined if it is. */
  #checkAnswer({ headers }, key, protocols) {
    const accept = createHash('sha1').update(key + GUID).digest('base64'), protocol = headers['sec-websocket-protocol'];
    if (headers.upgrade?.toLowerCase() !== 'websocket') return 'Server did not set Upgrade header to "websocket".';
    if (headers['sec-websocket-accept'] !== accept) return 'Incorrect hash received in Sec-WebSocket-Accept header.';
    if (headers['sec-websocket-extensions']) return 'Received different permessage-deflate than the one set.';
    if (protocol !== undefined && !protocols.includes(protocol)) return 'Protocol was not set in the opening handshake.';
    return undefined;
  }

  #open(response, head) {
    this.#protocol = response.headers['sec-websocket-protocol'] || '';
    this.#state = OPEN;
    this.#socket.on('data', (bytes) => this.#take(bytes));
    this.#socket.on('error', (error) => this.#fail(error.message, error));
    this.#socket.on('close', () => this.#over());
    dispatch(this, new Event('open'));
    if (head.length > 0) this.#take(head);
  }

  // ---- what comes ----

  #take(bytes) {
    this.#frames.push(bytes);
    try {
      for (let frame; !this.#failed && !this.#received && (frame = this.#frames.next());) this.#handle(frame);
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.#fail(error.message);
    }
  }

  #handle({ fin, opcode, payload }) {
    switch (opcode) {
    case OPCODES.PING: this.#write(OPCODES.PONG, payload); break;
    case OPCODES.PONG: break;
    case OPCODES.CLOSE: this.#farewell(payload); break;
    default: this.#gather(fin, opcode, payload);
    }
  }

  #gather(fin, opcode, payload) {
    if ((opcode === OPCODES.CONTINUATION) !== (this.#fragments !== null)) throw new ProtocolError('Unexpected continuation frame');
    if (!this.#fragments) this.#fragments = { opcode, parts: [] };
    this.#fragments.parts.push(payload);
    if (!fin) return;
    const { opcode: kind, parts } = this.#fragments;
    this.#fragments = null;
    this.#deliver(kind, parts.length === 1 ? parts[0] : Buffer.concat(parts));
  }

  #deliver(opcode, bytes) {
    let data;
    if (this.#state !== OPEN) return;
    if (opcode === OPCODES.TEXT) {
      try {
        data = textOf(bytes);
      } catch {
        throw new ProtocolError('Received invalid UTF-8 in text frame.');
      }
    } else {
      data = this.#binaryType === 'blob' ? new Blob([bytes]) : new Uint8Array(bytes).buffer;
    }
    dispatch(this, new MessageEvent('message', { data, origin: this.#url.origin }));
  }

  /* The server says goodbye: so do we, and the connection ends. */
  #farewell(payload) {
    if (payload.length === 1) throw new ProtocolError('Received close frame with a 1-byte body.');
    this.#received = payload.length === 0 ? { code: NO_STATUS, reason: '' }
      : { code: payload.readUInt16BE(0), reason: payload.toString('utf8', 2) };
    this.#state = CLOSING;
    if (!this.#sent.close) this.#write(OPCODES.CLOSE, payload.subarray(0, 2));
    this.#sent.close = true;
    this.#socket.end();
  }

  // ---- what goes ----

  #write(opcode, payload) {
    this.#waiting += payload.length;
    this.#socket.write(encode(opcode, payload), () => { this.#waiting -= payload.length; });
  }

  /** @param {string|ArrayBuffer|ArrayBufferView|Blob} data @throws {DOMException} it is still connecting */
  send(data) {
    checkCount(arguments, 1, 'WebSocket.send');
    if (this.#state === CONNECTING) throw new DOMException('Sent before connected.', 'InvalidStateError');
    if (this.#state !== OPEN) return;
    if (data instanceof Blob) data.arrayBuffer().then((bytes) => { if (this.#state === OPEN) this.#write(OPCODES.BINARY, Buffer.from(bytes)); });
    else if (data instanceof ArrayBuffer) this.#write(OPCODES.BINARY, Buffer.from(data.slice(0)));
    else if (ArrayBuffer.isView(data)) this.#write(OPCODES.BINARY, Buffer.from(data.buffer, data.byteOffset, data.byteLength));
    else this.#write(OPCODES.TEXT, Buffer.from(`${data}`));
  }

  /** @param {number} [code] 1000, or 3000 to 4999 @param {string} [reason] of up to 123 bytes @throws {DOMException} */
  close(code = undefined, reason = '') {
    const text = `${reason}`;
    if (code !== undefined && code !== 1000 && !(code >= 3000 && code <= 4999)) throw new DOMException('invalid code', 'InvalidAccessError');
    if (Buffer.byteLength(text) > 123) throw new DOMException(`Reason must be less than 123 bytes; received ${Buffer.byteLength(text)}`, 'SyntaxError');
    if (this.#state === CONNECTING) {
      this.#fail('Connection was closed before it was established.');
    } else if (this.#state === OPEN) {
      this.#state = CLOSING;
      this.#sent.close = true;
      this.#write(OPCODES.CLOSE, closePayload(code ?? (text ? 1000 : undefined), text));
      this.#timer = setTimeout(() => this.#socket.destroy(), CLOSE_TIMEOUT);
    }
  }

  // ---- the end ----

  #fail(message, error = undefined) {
    if (this.#failed || this.#state === CLOSED || this.#received) return;
    const connecting = this.#state === CONNECTING;
    this.#failed = true;
    this.#state = CLOSING;
    this.#request.destroy();
    if (this.#socket) this.#socket.destroy();
    process.nextTick(() => {
      dispatch(this, new ErrorEvent('error', { error: error || new TypeError(message), message }));
      if (connecting) this.#over();
    });
  }

  #over() {
    if (this.#state === CLOSED) return;
    this.#state = CLOSED;
    clearTimeout(this.#timer);
    const { code, reason } = this.#received || { code: ABNORMAL, reason: '' };
    dispatch(this, new CloseEvent('close', { wasClean: Boolean(this.#received) && this.#sent.close && !this.#failed, code, reason }));
  }

  get url() { return this.#url.href; }

  get readyState() { return this.#state; }

  get bufferedAmount() { return this.#waiting; }

  get extensions() { return ''; }

  get protocol() { return this.#protocol; }

  get binaryType() { return this.#binaryType; }

  set binaryType(type) {
    this.#binaryType = type === 'arraybuffer' ? type : 'blob';
  }
}

['open', 'error', 'close', 'message'].forEach((type) => defineEventHandler(WebSocket.prototype, type));
Object.entries({ CONNECTING, OPEN, CLOSING, CLOSED }).forEach(([name, value]) => {
  Object.defineProperty(WebSocket, name, { value, enumerable: true });
  Object.defineProperty(WebSocket.prototype, name, { value, enumerable: true });
});
showMethods(WebSocket, ['url', 'readyState', 'bufferedAmount', 'extensions', 'protocol', 'binaryType', 'send', 'close']);

module.exports = { WebSocket };
