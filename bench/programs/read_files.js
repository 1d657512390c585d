// Reads 1,000 files of 1 kB; prints the milliseconds. The argument says how: callbacks, promises, sync or stream.
const fs = require('fs'), os = require('os'), path = require('path');
const COUNT = 1000;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'orrery-bench-'));
const names = Array.from({ length: COUNT }, (_, i) => path.join(folder, String(i)));
names.forEach((name) => fs.writeFileSync(name, 'x'.repeat(1024)));

const ways = {
  callbacks: (done) => {
    let left = COUNT;
    names.forEach((name) => fs.readFile(name, (error) => {
      if (error) throw error;
      if (--left === 0) done();
    }));
  },
  promises: (done) => { Promise.all(names.map((name) => fs.promises.readFile(name))).then(done); },
  sync: (done) => {
    names.forEach((name) => fs.readFileSync(name));
    done();
  },
  stream: (done) => {
    let left = COUNT;
    names.forEach((name) => fs.createReadStream(name).on('close', () => { if (--left === 0) done(); }).resume());
  },
};

const start = process.hrtime();
ways[process.argv[2]](() => {
  const [s, ns] = process.hrtime(start);
  console.log((s * 1e3 + ns / 1e6).toFixed(3));
  fs.rmSync(folder, { recursive: true });
});
