const fs = require('fs');
fs.mkdirSync('t/a/b', { recursive: true });
['t/1', 't/a/2', 't/a/b/3'].forEach((name) => fs.writeFileSync(name, ''));
console.log(fs.readdirSync('t', { recursive: true }).sort().join(), fs.readdirSync('t', 'hex').sort());
console.log(fs.readdirSync('t', { recursive: true, withFileTypes: true }).map((e) => `${e.path}/${e.name}${e.isDirectory() ? '/' : ''}`).sort().join());
try { fs.readdir('nowhere', { recursive: true }, () => {}); } catch (e) { console.log(e.message); }
fs.readdir('t', { recursive: true }, async (error, names) => {
  console.log(error, names.sort().join());
  console.log((await fs.promises.readdir('t/a', { withFileTypes: true })).map((e) => e.name + e.isFile()).join());
  const found = [];
  for await (const entry of await fs.promises.opendir('t', { bufferSize: 1 })) found.push(entry.name);
  console.log(found.sort().join());
  const dir = fs.opendirSync('t/a');
  console.log(dir.path, [dir.readSync().name, dir.readSync().name].sort(), dir.readSync());
  console.log(await dir.read());
  await dir.close();
  for (const f of [() => dir.readSync(), () => dir.closeSync(), () => dir.read()]) try { f(); } catch (e) { console.log(e.code, e.message); }
  dir.close((e) => console.log(e.code));
  const deep = [];
  for await (const entry of fs.opendirSync('t', { recursive: true })) deep.push(entry.name);
  console.log(deep.sort().join());
  await fs.promises.opendir('t/1').catch((e) => console.log(e.message, e.path));
  fs.opendir('t', (error, dir) => {
    dir.read((error, entry) => {
      console.log(error, entry instanceof fs.Dirent);
      const reading = dir.read();
      try { dir.readSync(); } catch (e) { console.log(e.code); }
      reading.then(() => dir.closeSync());
    });
  });
});
// expect: 1,a,a/2,a/b,a/b/3 [ '31', '61' ]
// expect: t/1,t/a/,t/a/2,t/a/b/,t/a/b/3
// expect: ENOENT: no such file or directory, scandir 'nowhere'
// expect: null 1,a,a/2,a/b,a/b/3
// expect: 2true,bfalse
// expect: 1,a
// expect: t/a [ '2', 'b' ] null
// expect: null
// expect: ERR_DIR_CLOSED Directory handle was closed
// expect: ERR_DIR_CLOSED Directory handle was closed
// expect: ERR_DIR_CLOSED Directory handle was closed
// expect: ERR_DIR_CLOSED
// expect: 1,2,3,a,b
// expect: ENOTDIR: not a directory, opendir 't/1' t/1
// expect: null true
// expect: ERR_DIR_CONCURRENT_OPERATION
