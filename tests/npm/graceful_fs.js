const real = require('fs'), fs = require('graceful-fs');

fs.writeFileSync('f', 'text');
console.log(fs !== real, fs.readFileSync('f', 'utf8'), typeof fs.gracefulify);
const copy = Object.assign({}, real);
fs.gracefulify(copy);
console.log(copy.readFile !== real.readFile, copy.statSync('f').size);
let left = 50;
for (let i = 0; i < 50; i++) {
  fs.open('f', 'r', (error, fd) => fs.close(fd, () => { if (--left === 0) folder(); }));
}
function folder() {
  fs.readdir('.', (error, names) => {
    console.log(error, names);
    stream();
  });
}
function stream() {
  fs.createWriteStream('g').end('streamed').on('close', () => {
    fs.createReadStream('g').on('data', (bytes) => console.log(bytes)).on('close', () => {
      fs.rename('g', 'h', (error) => {
        console.log(error, fs.existsSync('h'));
        fs.createReadStream('nowhere').on('error', (e) => console.log(e.code));
      });
    });
  });
}
// expect: true text function
// expect: true 4
// expect: null [ 'f' ]
// expect: <Buffer 73 74 72 65 61 6d 65 64>
// expect: null true
// expect: ENOENT
