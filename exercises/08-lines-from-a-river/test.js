/* Sends text through the stream, cut in every way. */
'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { Readable } = require('node:stream');
const { pipeline } = require('node:stream/promises');
const { mine } = require('../exercise');

/* The lines of a text that is sent in these chunks. */
async function linesOf(chunks) {
  const Lines = mine('lines.js'), lines = [];
  await pipeline(Readable.from(chunks, { objectMode: false }), new Lines(), async function collect(source) {
    for await (const line of source) lines.push(line);
  });
  return lines;
}

const bytes = (text) => Buffer.from(text);

/* All ways to cut bytes in two, as lists of chunks. */
const cuts = (whole) => Array.from({ length: whole.length - 1 }, (none, i) => [whole.subarray(0, i + 1), whole.subarray(i + 1)]);

test('lines in one chunk', async () => {
  assert.deepStrictEqual(await linesOf([bytes('Basel 21\nBern 19\n')]), ['Basel 21', 'Bern 19'], 'two lines, and no third');
});

test('a line in two chunks', async () => {
  assert.deepStrictEqual(await linesOf([bytes('Bas'), bytes('el 21\nBern'), bytes(' 19\n')]), ['Basel 21', 'Bern 19'],
    'the end of a chunk is not the end of a line');
});

test('the last line', async () => {
  assert.deepStrictEqual(await linesOf([bytes('Basel 21\nBern 19')]), ['Basel 21', 'Bern 19'],
    'what comes behind the last \\n is a line');
  assert.deepStrictEqual(await linesOf([bytes('Basel 21\n')]), ['Basel 21'], 'but not if there is nothing');
  assert.deepStrictEqual(await linesOf([]), [], 'no bytes, no lines');
});

test('empty lines', async () => {
  assert.deepStrictEqual(await linesOf([bytes('\nBasel 21\n\n\nBern 19\n')]), ['', 'Basel 21', '', '', 'Bern 19'],
    'an empty line is a line');
});

test('lines from another system', async () => {
  for (const chunks of cuts(bytes('Basel 21\r\n\r\nBern 19\r\n'))) {
    assert.deepStrictEqual(await linesOf(chunks), ['Basel 21', '', 'Bern 19'], '\\r\\n ends a line, too, wherever it is cut');
  }
  assert.deepStrictEqual(await linesOf([bytes('a\rb\n')]), ['a\rb'], 'a \\r alone ends nothing');
});

test('letters that are cut', async () => {
  for (const chunks of cuts(bytes('Zürich 18\nGenève 22 🌞\n'))) {
    assert.deepStrictEqual(await linesOf(chunks), ['Zürich 18', 'Genève 22 🌞'], 'a letter may be in two chunks');
  }
});

test('byte by byte', async () => {
  const whole = bytes('Zürich\r\n\nGenève');
  assert.deepStrictEqual(await linesOf(Array.from(whole, (byte) => Buffer.from([byte]))), ['Zürich', '', 'Genève'],
    'chunks of one byte each');
});

test('many lines, and somebody slow who reads them', async () => {
  const Lines = mine('lines.js'), wide = (n) => String(n).padEnd(500, '.');
  const chunks = Array.from({ length: 500 }, (none, i) => bytes(`${wide(2 * i)}\n${wide(2 * i + 1)}\n`));
  const lines = Readable.from(chunks, { objectMode: false }).pipe(new Lines());
  let most = 0, count = 0;
  for await (const line of lines) {
    assert.strictEqual(line, wide(count++), 'every line, in its order');
    if (count % 50 === 0) await new Promise((resolve) => { setTimeout(resolve, 1000); });
    most = Math.max(most, lines.readableLength);
  }
  assert.strictEqual(count, 1000, 'all lines arrive');
  assert(most <= 100, `${most} lines waited in the stream: it should take no more from the source than its reader can bear`);
});
