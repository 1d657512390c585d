// ENOSPC: files on a small disk of their own, where this user may mount one; otherwise /dev/full stands for it.
'use strict';
const fs = require('fs');
const { spawnSync } = require('child_process');

const program = `
const fs = require('fs');
const disk = process.argv[2], file = disk + '/file';
const show = (e) => console.log(e ? e.code + ' ' + e.syscall : 'no error');
const attempt = (call) => { try { call(); show(); } catch (e) { show(e); } };
attempt(() => fs.writeFileSync(file, Buffer.alloc(1 << 20)));
attempt(() => fs.appendFileSync(file, Buffer.alloc(1 << 20)));
fs.writeFile(file, Buffer.alloc(1 << 20), (e) => {
  show(e);
  const stream = fs.createWriteStream(file);
  stream.on('error', (e) => { show(e); fs.promises.writeFile(file, Buffer.alloc(1 << 20)).catch(show); });
  stream.end(Buffer.alloc(1 << 20));
});`;
fs.writeFileSync('program.js', program);
fs.mkdirSync('disk');
const run = `exec "${process.execPath}" program.js`;
const mounted = spawnSync('unshare', ['-m', '-U', '-r', 'sh', '-c', `mount -t tmpfs -o size=64k none disk && ${run} disk`]);
const full = `mkdir -p d; ln -sf /dev/full d/file; ${run} d`;
const { stdout, stderr } = mounted.status === 0 ? mounted : spawnSync('sh', ['-c', full]);
console.log(String(stdout).trim(), String(stderr));
// expect: ENOSPC write
// expect: ENOSPC write
// expect: ENOSPC write
// expect: ENOSPC write
// expect: ENOSPC write 
