// Reads a compressed log of 20,000 lines, counts the answers by status, and writes the errors, compressed again.
// Look for: one pipeline; no part of it is asked for more than it can take, and no part holds the whole.
const fs = require('fs');
const os = require('os');
const path = require('path');
const zlib = require('zlib');
const { Readable, Transform } = require('stream');
const { pipeline } = require('stream/promises');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'logs-'));
const input = path.join(folder, 'access.log.gz'), output = path.join(folder, 'errors.log.gz');

function* logLines() {
  for (let i = 0; i < 20000; i++) yield `10.0.0.${i % 250} GET /page/${i % 17} ${i % 10 === 3 ? 500 : i % 7 === 2 ? 404 : 200}\n`;
}

/* Bytes to lines. What follows the last line break waits for the next piece. */
class Lines extends Transform {
  constructor() {
    super({ readableObjectMode: true });
    this.rest = '';
  }

  _transform(chunk, encoding, done) {
    const lines = (this.rest + chunk).split('\n');
    this.rest = lines.pop();
    for (const line of lines) this.push(line);
    done();
  }

  _flush(done) {
    if (this.rest) this.push(this.rest);
    done();
  }
}

const counts = {};
const onlyErrors = new Transform({
  writableObjectMode: true,
  transform(line, encoding, done) {
    const status = line.slice(-3);
    counts[status] = (counts[status] || 0) + 1;
    done(null, status === '500' ? line + '\n' : undefined);
  },
});

async function main() {
  await pipeline(Readable.from(logLines()), zlib.createGzip(), fs.createWriteStream(input));
  await pipeline(fs.createReadStream(input), zlib.createGunzip(), new Lines(), onlyErrors, zlib.createGzip(),
    fs.createWriteStream(output));
  const errors = zlib.gunzipSync(fs.readFileSync(output)).toString().split('\n');
  console.log(counts);
  console.log('errors written:', errors.length - 1, 'the first:', errors[0]);
  console.log('compressed to less than a tenth:', fs.statSync(output).size < errors.join('\n').length / 10);
  fs.rmSync(folder, { recursive: true });
}

main();
