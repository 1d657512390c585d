// 64 MB pass through a Transform; never more of it is on its way than the streams' limits allow.
const fs = require('fs'), { Transform, pipeline } = require('stream');
fs.closeSync(fs.openSync('sparse', 'w'));
fs.truncateSync('sparse', 64 * 1024 * 1024);
let bytes = 0, most = 0;
const from = fs.createReadStream('sparse'), to = fs.createWriteStream('copy');
const count = new Transform({
  transform(chunk, encoding, callback) {
    bytes += chunk.length;
    most = Math.max(most, from.readableLength + count.writableLength + count.readableLength + to.writableLength);
    callback(null, chunk.subarray(0, 1024));
  }
});
pipeline(from, count, to, (error) => console.log(error, bytes, most <= 256 * 1024 || most, to.bytesWritten));
// expect: undefined 67108864 true 1048576
