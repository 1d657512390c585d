// 100,000 small writes to a Writable that takes them at once, with a wait whenever it asks for one.
const { Writable } = require('stream');
const sink = new Writable({ write(bytes, encoding, ready) { ready(); } }), start = process.hrtime();
let i = 0;
function go() {
  while (i++ < 100000) {
    if (!sink.write('x')) return sink.once('drain', go);
  }
  sink.end(() => {
    const d = process.hrtime(start);
    console.log(d[0] * 1e3 + d[1] / 1e6);
  });
}
go();
