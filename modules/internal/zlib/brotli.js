/* internal/zlib/brotli.js -- BrotliCompress and BrotliDecompress.
 *
 * READ  after stream.js. Follows Node's zlib.html#class-brotlioptions.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const Handle = require('internal/zlib/handle');
const { constants } = require('internal/zlib/constants');
const { ZlibBase } = require('internal/zlib/stream');
const system = native('zlib');

const FLAGS = { flush: constants.BROTLI_OPERATION_PROCESS, finish: constants.BROTLI_OPERATION_FINISH,
  full: constants.BROTLI_OPERATION_FLUSH, highest: constants.BROTLI_OPERATION_EMIT_METADATA };

const LAST_PARAMETER = Math.max(...Object.keys(constants).filter((name) => name.startsWith('BROTLI_PARAM_'))
  .map((name) => constants[name]));

/* A list with a value at the number of each parameter that is given. */
function parametersOf({ params }) {
  const list = [];
  for (const name of Object.keys(params || {})) {
    const key = +name, value = params[name];
    if (Number.isNaN(key) || key < 0 || key > LAST_PARAMETER || list[key] !== undefined) {
      throw errors.error('ERR_BROTLI_INVALID_PARAM', name);
    }
    if (typeof value !== 'number' && typeof value !== 'boolean') throw errors.invalidType('options.params[key]', ['number'], value);
    list[key] = +value;
  }
  return list;
}

/* @throws {TypeError|RangeError} ERR_BROTLI_INVALID_PARAM, ERR_ZLIB_INITIALIZATION_FAILED */
function Brotli(options, encodes) {
  const codec = system.brotli(encodes, parametersOf(options || {}));
  if (!codec) throw errors.error('ERR_ZLIB_INITIALIZATION_FAILED');
  ZlibBase.call(this, options, (state, written) => new Handle(codec, state, written), FLAGS);
}

Object.setPrototypeOf(Brotli.prototype, ZlibBase.prototype);
Object.setPrototypeOf(Brotli, ZlibBase);

/** @see zlib.html#class-zlibbrotlicompress */
function BrotliCompress(opts) {
  if (!(this instanceof BrotliCompress)) return new BrotliCompress(opts);
  Brotli.call(this, opts, true);
}

/** @see zlib.html#class-zlibbrotlidecompress */
function BrotliDecompress(opts) {
  if (!(this instanceof BrotliDecompress)) return new BrotliDecompress(opts);
  Brotli.call(this, opts, false);
}

const classes = { BrotliCompress, BrotliDecompress };
for (const Class of Object.values(classes)) {
  Object.setPrototypeOf(Class.prototype, Brotli.prototype);
  Object.setPrototypeOf(Class, Brotli);
}

module.exports = classes;
