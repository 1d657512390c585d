/* internal/websocket/frames.js -- the frames of RFC 6455: made, and taken out of a row of bytes.
 *
 *      FIN opcode | MASK length | longer length | mask | payload
 *
 * HOW   a client's payload is XORed with a mask that is new for each frame, so that no program can choose the bytes that
 *       go over the wire (a proxy could take them for HTTP). A server's is not.
 * READ  before websocket.js. Follows RFC 6455, section 5.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { randomBytes } = require('crypto');

const OPCODES = { CONTINUATION: 0, TEXT: 1, BINARY: 2, CLOSE: 8, PING: 9, PONG: 10 };
const FIN = 0x80, MASKED = 0x80, RESERVED = 0x70, LARGEST_CONTROL = 125;

const isControl = (opcode) => opcode >= OPCODES.CLOSE;

/* The length in as few bytes as it needs. */
function lengthBytes(length) {
  if (length < 126) return Buffer.from([MASKED | length]);
  const bytes = Buffer.alloc(length < 65536 ? 3 : 9);
  bytes[0] = MASKED | (length < 65536 ? 126 : 127);
  if (length < 65536) bytes.writeUInt16BE(length, 1);
  else bytes.writeUIntBE(length, 3, 6);
  return bytes;
}

/** A whole message as one frame. @param {number} opcode @param {Buffer} payload @returns {Buffer} */
function encode(opcode, payload) {
  const mask = randomBytes(4), masked = Buffer.allocUnsafe(payload.length);
  for (let i = 0; i < payload.length; ++i) masked[i] = payload[i] ^ mask[i & 3];
  return Buffer.concat([Buffer.from([FIN | opcode]), lengthBytes(payload.length), mask, masked]);
}

/** What a close frame says. @param {number} [code] @param {string} [reason] @returns {Buffer} */
function closePayload(code, reason = '') {
  if (code === undefined) return Buffer.alloc(0);
  const payload = Buffer.alloc(2 + Buffer.byteLength(reason));
  payload.writeUInt16BE(code);
  payload.write(reason, 2);
  return payload;
}

class ProtocolError extends Error {}

/** Takes frames out of bytes that come in any pieces. */
class FrameReader {
  #pieces = [];
  #length = 0;

  push(bytes) {
    this.#pieces.push(bytes);
    this.#length += bytes.length;
  }

  /* The first n bytes as one Buffer; they stay. */
  #peek(n) {
    if (this.#pieces[0].length < n) this.#pieces = [Buffer.concat(this.#pieces)];
    return this.#pieces[0];
  }

  /** @returns {object|null} fin, opcode, payload; null: not all of it is there @throws {ProtocolError} */
  next() {
    if (this.#length < 2) return null;
    const [first, second] = this.#peek(2), short = second & 0x7F, head = short === 126 ? 4 : short === 127 ? 10 : 2;
    const opcode = first & 0x0F, fin = (first & FIN) !== 0;
    if (first & RESERVED) throw new ProtocolError('Expected RSV1 to be clear.');
    if (second & MASKED) throw new ProtocolError('Frame cannot be masked');
    if (!Object.values(OPCODES).includes(opcode)) throw new ProtocolError('Invalid opcode received');
    if (isControl(opcode) && (!fin || short > LARGEST_CONTROL)) throw new ProtocolError('Control frame too large or fragmented');
    if (this.#length < head) return null;
    const bytes = this.#peek(head);
    const size = head === 2 ? short : head === 4 ? bytes.readUInt16BE(2) : bytes.readUInt32BE(2) * 2 ** 32 + bytes.readUInt32BE(6);
    if (this.#length < head + size) return null;
    const whole = this.#peek(head + size);
    this.#pieces[0] = whole.subarray(head + size);
    this.#length -= head + size;
    return { fin, opcode, payload: whole.subarray(head, head + size) };
  }
}

module.exports = { FrameReader, OPCODES, ProtocolError, closePayload, encode };
