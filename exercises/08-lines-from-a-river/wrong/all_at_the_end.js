// Keeps everything until there is no more: right, and useless for a river.
// fails with: lines waited in the stream
const { Transform } = require('node:stream');

class Lines extends Transform {
  #chunks = [];

  constructor() {
    super({ readableObjectMode: true });
  }

  _transform(chunk, encoding, callback) {
    this.#chunks.push(chunk);
    callback();
  }

  _flush(callback) {
    const lines = Buffer.concat(this.#chunks).toString().split(/\r?\n/);
    if (lines.at(-1) === '') lines.pop();
    for (const line of lines) this.push(line);
    callback();
  }
}

module.exports = Lines;
