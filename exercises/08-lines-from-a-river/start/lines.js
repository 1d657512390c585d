const { Transform } = require('node:stream');

/* Bytes in, lines out. */
class Lines extends Transform {
  constructor() {
    super({ readableObjectMode: true });
  }

  _transform(chunk, encoding, callback) {
    for (const line of chunk.toString().split('\n')) this.push(line);
    callback();
  }
}

module.exports = Lines;
