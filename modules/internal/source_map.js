/* internal/source_map.js -- SourceMap: from a place in generated code to the place in the source it was made of.
 *
 * HOW   `mappings` is a line of segments for each generated line; a segment is one to five numbers, each the difference to
 *       the one before, in base 64 with five bits a character, the lowest first, the sign in the lowest bit of all. Decoded
 *       once into a list in order; a place is found in it by halving.
 * READ  after module.js. Follows module.html#class-modulesourcemap and ECMA-426.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { validateObject } = require('internal/validators');

const DIGITS = new Map([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((c, i) => [c, i]));

/* The numbers of a segment. */
function decode(segment) {
  const numbers = [];
  let value = 0, shift = 0;
  for (const character of segment) {
    const digit = DIGITS.get(character);
    if (digit === undefined) break;
    value += (digit & 31) * 2 ** shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value % 2 ? -Math.floor(value / 2) : value / 2);
    value = shift = 0;
  }
  return numbers;
}

/* The mappings of one map, whose generated code begins at a line and a column. */
function mappingsOf({ mappings, sources, names = [], sourceRoot }, firstLine, firstColumn) {
  const found = [], last = [0, 0, 0, 0, 0]; // column, source, line, column there, name
  mappings.split(';').forEach((line, number) => {
    last[0] = number === 0 ? firstColumn : 0;
    for (const segment of line.split(',')) {
      const numbers = decode(segment);
      if (numbers.length === 0) continue;
      numbers.forEach((difference, i) => { last[i] += difference; });
      const entry = { generatedLine: firstLine + number, generatedColumn: last[0], originalSource: undefined,
        originalLine: undefined, originalColumn: undefined, name: undefined };
      if (numbers.length >= 4) {
        Object.assign(entry, { originalSource: (sourceRoot || '') + sources[last[1]], originalLine: last[2],
          originalColumn: last[3], name: numbers.length > 4 ? names[last[4]] : undefined });
      }
      found.push(entry);
    }
  });
  return found;
}

/** @see module.html#class-modulesourcemap */
class SourceMap {
  #payload;
  #lineLengths;
  #mappings;

  /** @param {object} payload a source map as JSON.parse() gives it @param {{lineLengths?: number[]}} [options] */
  constructor(payload, { lineLengths } = {}) {
    validateObject(payload, 'payload');
    this.#payload = structuredClone(payload);
    this.#lineLengths = lineLengths && [...lineLengths];
    const sections = payload.sections ?? [{ offset: { line: 0, column: 0 }, map: payload }];
    this.#mappings = sections.flatMap(({ offset, map }) => mappingsOf(map, offset.line, offset.column))
      .sort((a, b) => a.generatedLine - b.generatedLine || a.generatedColumn - b.generatedColumn);
  }

  get payload() { return structuredClone(this.#payload); }
  get lineLengths() { return this.#lineLengths && [...this.#lineLengths]; }

  /** The last mapping at or before a generated place, counted from 0; {} if there is none.
   * @see module.html#sourcemapfindentrylineoffset-columnoffset */
  findEntry(line, column) {
    let low = 0, high = this.#mappings.length;
    while (low < high) {
      const middle = (low + high) >> 1, at = this.#mappings[middle];
      if (at.generatedLine < line || (at.generatedLine === line && at.generatedColumn <= column)) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? {} : { ...this.#mappings[low - 1] };
  }

  /** The same with lines and columns from 1. @see module.html#sourcemapfindoriginlinenumber-columnnumber */
  findOrigin(lineNumber, columnNumber) {
    const entry = this.findEntry(lineNumber - 1, columnNumber - 1);
    if (entry.originalSource === undefined) return {};
    return { name: entry.name, fileName: entry.originalSource,
      lineNumber: entry.originalLine + lineNumber - entry.generatedLine,
      columnNumber: entry.originalColumn + columnNumber - entry.generatedColumn };
  }
}

exports.SourceMap = SourceMap;
