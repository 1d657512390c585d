/* internal/buffer_inspect.js -- how a Buffer is shown: <Buffer 68 69 ... 3 more bytes, key: value>.
 *
 * HOW   it is Buffer.prototype[util.inspect.custom], so util.inspect() and console.log() come here.
 * READ  with src/buffer.c. Node: buffer.html#bufferinspect_max_bytes
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* settings.max: buffer.INSPECT_MAX_BYTES */
const settings = exports.settings = { max: 50 };

/* Properties that somebody gave the Buffer, its elements aside: ", a: 1, b: 2". */
function extras(buffer, context) {
  const inspect = require('internal/inspect').inspect;
  const keys = context.showHidden ? Reflect.ownKeys(buffer) : Object.keys(buffer).concat(
    Object.getOwnPropertySymbols(buffer).filter((key) => Object.prototype.propertyIsEnumerable.call(buffer, key)));
  const own = Object.create(null);
  let any = false;
  for (const key of keys) {
    if (typeof key === 'string' && /^\d+$/.test(key)) continue;
    any = true;
    own[key] = buffer[key];
  }
  if (!any) return '';
  const text = inspect(own, Object.assign({}, context, { breakLength: Infinity, compact: true }));
  return `${buffer.length > 0 ? ', ' : ''}${text.slice('[Object: null prototype] { '.length, -2)}`;
}

/** buf.inspect(): the text. @param {number} depth @param {object} [context] the options of util.inspect */
exports.inspect = function inspect(depth, context) {
  const shown = Math.min(settings.max, this.length), more = this.length - settings.max;
  let text = this.hexSlice(0, shown).replace(/(.{2})/g, '$1 ').trim();
  if (more > 0) text += ` ... ${more} more byte${more > 1 ? 's' : ''}`;
  if (context) text += extras(this, context);
  return `<${this.constructor.name} ${text}>`;
};
