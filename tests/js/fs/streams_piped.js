const fs = require('fs'), { pipeline, Transform } = require('stream');
const { pipeline: piped } = require('stream/promises');
fs.writeFileSync('a', 'line of text\n'.repeat(30000));
let seen = 0, most = 0;
const upper = () => new Transform({
  transform(chunk, encoding, callback) {
    seen++;
    most = Math.max(most, chunk.length);
    callback(null, chunk.toString().toUpperCase());
  }
});
pipeline(fs.createReadStream('a'), upper(), fs.createWriteStream('b'), async (error) => {
  console.log(error, seen, most, fs.readFileSync('b', 'utf8') === fs.readFileSync('a', 'utf8').toUpperCase());
  await piped(fs.createReadStream('nowhere'), fs.createWriteStream('c')).catch((e) => console.log(e.code));
  const h = await fs.promises.open('a');
  let size = 0;
  for await (const piece of h.createReadStream({ start: 10 })) size += piece.length;
  console.log(size, h.fd);
  const out = await fs.promises.open('d', 'w');
  out.createWriteStream().on('close', () => console.log(fs.readFileSync('d', 'utf8'), out.fd)).end('through a handle');
});
// expect: undefined 6 65536 true
// expect: ENOENT
// expect: 389990 -1
// expect: through a handle -1
