// Makes a string of each chunk alone: a letter that is cut becomes two question marks.
// fails with: a letter may be in two chunks
const { Transform } = require('node:stream');

/* Bytes in, lines out.
 *
 * Two things may be cut: a letter, whose first bytes the decoder keeps until the rest is there, and a line, whose beginning
 * is kept in #rest. A \r is taken off when the line is whole: until then nobody knows whether a \n follows it. */
class Lines extends Transform {
  #rest = '';

  constructor() {
    super({ readableObjectMode: true });
  }

  _transform(chunk, encoding, callback) {
    const lines = (this.#rest + chunk.toString()).split('\n');
    this.#rest = lines.pop();
    for (const line of lines) this.push(line.endsWith('\r') ? line.slice(0, -1) : line);
    callback();
  }

  _flush(callback) {
    if (this.#rest !== '') this.push(this.#rest);
    callback();
  }
}

module.exports = Lines;
