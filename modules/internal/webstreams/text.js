/* internal/webstreams/text.js -- TextEncoderStream and TextDecoderStream: text to bytes and back, in pieces.
 *
 * READ  after transform.js. Follows webstreams.html#class-textencoderstream.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { TextDecoder, TextEncoder } = require('internal/text_coding');
const { newTransform } = require('internal/webstreams/transform');
const { CORE, coreOf, finishClass } = require('internal/webstreams/shared');

class EncoderCore {
  #encoder = new TextEncoder();
  #half = ''; // the first half of a pair, at the end of a chunk

  transform = newTransform({
    transform: (chunk, controller) => {
      const text = this.#half + String(chunk);
      this.#half = /[\uD800-\uDBFF]$/.test(text) ? text.slice(-1) : '';
      const bytes = this.#encoder.encode(this.#half ? text.slice(0, -1) : text);
      if (bytes.length > 0) controller.enqueue(bytes);
    },
    flush: (controller) => {
      if (this.#half) controller.enqueue(this.#encoder.encode(this.#half));
    },
  });
}

/** @see webstreams.html#class-textencoderstream */
class TextEncoderStream {
  constructor() {
    this[CORE] = new EncoderCore();
  }

  get encoding() {
    coreOf(this, EncoderCore, 'TextEncoderStream');
    return 'utf-8';
  }

  get readable() { return coreOf(this, EncoderCore, 'TextEncoderStream').transform.readable; }

  get writable() { return coreOf(this, EncoderCore, 'TextEncoderStream').transform.writable; }
}

class DecoderCore {
  constructor(encoding, options) {
    const decoder = new TextDecoder(encoding, options);
    this.decoder = decoder;
    this.transform = newTransform({
      transform(chunk, controller) {
        const text = decoder.decode(chunk, { stream: true });
        if (text) controller.enqueue(text);
      },
      flush(controller) {
        const text = decoder.decode();
        if (text) controller.enqueue(text);
      },
    });
  }
}

/** @see webstreams.html#class-textdecoderstream */
class TextDecoderStream {
  /** @param {string} [encoding] @param {object} [options] fatal, ignoreBOM @throws {RangeError} ERR_ENCODING_NOT_SUPPORTED */
  constructor(encoding = 'utf-8', options = {}) {
    this[CORE] = new DecoderCore(encoding, options);
  }

  get encoding() { return coreOf(this, DecoderCore, 'TextDecoderStream').decoder.encoding; }

  get fatal() { return coreOf(this, DecoderCore, 'TextDecoderStream').decoder.fatal; }

  get ignoreBOM() { return coreOf(this, DecoderCore, 'TextDecoderStream').decoder.ignoreBOM; }

  get readable() { return coreOf(this, DecoderCore, 'TextDecoderStream').transform.readable; }

  get writable() { return coreOf(this, DecoderCore, 'TextDecoderStream').transform.writable; }
}

finishClass(TextEncoderStream, ['encoding', 'readable', 'writable'], ({ encoding, readable, writable }) => ({ encoding, readable, writable }));
finishClass(TextDecoderStream, ['encoding', 'fatal', 'ignoreBOM', 'readable', 'writable'],
  ({ encoding, fatal, ignoreBOM, readable, writable }) => ({ encoding, fatal, ignoreBOM, readable, writable }));

module.exports = { TextDecoderStream, TextEncoderStream };
