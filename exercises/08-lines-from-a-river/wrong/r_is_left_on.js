// Knows one kind of line only.
// fails with: \r\n ends a line, too
const { StringDecoder } = require('node:string_decoder');
const { Transform } = require('node:stream');

/* Bytes in, lines out.
 *
 * Two things may be cut: a letter, whose first bytes the decoder keeps until the rest is there, and a line, whose beginning
 * is kept in #rest. A \r is taken off when the line is whole: until then nobody knows whether a \n follows it. */
class Lines extends Transform {
  #decoder = new StringDecoder('utf8');
  #rest = '';

  constructor() {
    super({ readableObjectMode: true });
  }

  _transform(chunk, encoding, callback) {
    const lines = (this.#rest + this.#decoder.write(chunk)).split('\n');
    this.#rest = lines.pop();
    for (const line of lines) this.push(line);
    callback();
  }

  _flush(callback) {
    this.#rest += this.#decoder.end();
    if (this.#rest !== '') this.push(this.#rest);
    callback();
  }
}

module.exports = Lines;
