// copy and move are left out: they ask for stats as BigInt.
const fs = require('fs-extra');

(async () => {
  await fs.outputFile('a/b/c.txt', 'text');
  await fs.outputJson('a/data.json', { x: [1, 2] }, { spaces: 2 });
  console.log(await fs.readFile('a/b/c.txt', 'utf8'), await fs.readJson('a/data.json'), await fs.pathExists('a/b'), await fs.pathExists('z'));
  await fs.ensureDir('e/f');
  await fs.ensureFile('e/g');
  await fs.ensureSymlink('a/data.json', 'e/soft');
  console.log((await fs.readdir('.')).join(), fs.readdirSync('e').join());
  await fs.emptyDir('a');
  await fs.remove('e');
  console.log(fs.readdirSync('a'), fs.existsSync('e'), fs.readJsonSync('nowhere', { throws: false, encoding: 'utf8' }) ?? null);
})().catch((e) => console.log(e.code, e.message)).then(() => {
  fs.mkdirs('cb/x', (error) => {
    console.log(error ?? null);
    const fd = fs.openSync('cb/f', 'w+');
    fs.writeSync(fd, 'text');
    fs.read(fd, Buffer.alloc(4), 0, 4, 0).then(({ bytesRead, buffer }) => console.log(bytesRead, String(buffer), fs.closeSync(fd)));
  });
});
// expect: text { x: [ 1, 2 ] } true false
// expect: a,e f,g,soft
// expect: [] false null
// expect: null
// expect: 4 text undefined
