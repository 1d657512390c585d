// 64 MB pass through a Transform; what is in memory is only what is on its way.
const fs = require('fs'), { Transform, pipeline } = require('stream');
fs.closeSync(fs.openSync('sparse', 'w'));
fs.truncateSync('sparse', 64 * 1024 * 1024);
let bytes = 0, most = 0;
const before = process.memoryUsage().rss;
const count = new Transform({
  transform(chunk, encoding, callback) {
    bytes += chunk.length;
    if (bytes % (4 * 1024 * 1024) === 0) most = Math.max(most, process.memoryUsage().rss - before);
    callback();
  }
});
pipeline(fs.createReadStream('sparse'), count, fs.createWriteStream('empty'), (error) => {
  console.log(error, bytes, most < 48 * 1024 * 1024 || most);
});
// expect: undefined 67108864 true
