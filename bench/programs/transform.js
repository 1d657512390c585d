// 256 MB through a Transform, 64 KiB at a time.
const { Readable, Transform, Writable, pipeline } = require('stream');
const chunk = Buffer.alloc(65536, 'x'), start = process.hrtime();
let left = 4096;
const source = new Readable({ read() { this.push(left-- > 0 ? chunk : null); } });
const same = new Transform({ transform(bytes, encoding, ready) { ready(null, bytes); } });
const sink = new Writable({ write(bytes, encoding, ready) { ready(); } });
pipeline(source, same, sink, () => {
  const d = process.hrtime(start);
  console.log(d[0] * 1e3 + d[1] / 1e6);
});
