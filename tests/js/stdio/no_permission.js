// EACCES: what the system does not let this user do. Root may do all of it, so it is another user who tries.
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { spawnSync } = require('child_process');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'orrery-'));
fs.chmodSync(folder, 0o755);
fs.mkdirSync(path.join(folder, 'closed'));
fs.writeFileSync(path.join(folder, 'closed', 'inside'), 'x');
fs.writeFileSync(path.join(folder, 'secret'), 'x', { mode: 0o000 });
fs.writeFileSync(path.join(folder, 'no-program'), '#!/bin/sh\n', { mode: 0o644 });
fs.chmodSync(path.join(folder, 'closed'), 0o000);
fs.chmodSync(folder, 0o555);

const program = `
const fs = require('fs');
process.chdir(process.argv[1]);
if (process.getuid() === 0) { process.setgroups([]); process.setgid(65534); process.setuid(65534); }
const attempt = (call) => { try { call(); console.log('no error'); } catch (e) { console.log(e.code, e.syscall, e.path, e.message); } };
attempt(() => fs.readFileSync('secret'));
attempt(() => fs.writeFileSync('new', ''));
attempt(() => fs.readdirSync('closed'));
attempt(() => fs.statSync('closed/inside'));
attempt(() => fs.accessSync('secret', fs.constants.R_OK));
attempt(() => fs.mkdirSync('closed/new'));
const { error } = require('child_process').spawnSync('./no-program');
console.log(error.code, error.syscall, error.path);
try { process.chdir('closed'); } catch (e) { console.log(e.code, e.syscall, e.dest); }
try { process.kill(1); } catch (e) { console.log(e.code, e.syscall); }
try { process.setuid(0); } catch (e) { console.log(e.code, e.syscall); }
fs.promises.readFile('secret').catch((e) => console.log(e.code));
fs.createReadStream('secret').on('error', (e) => console.log(e.code));`;
const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', program, folder]);
console.log(String(stdout).trim(), status, String(stderr));
fs.chmodSync(folder, 0o755);
fs.chmodSync(path.join(folder, 'closed'), 0o700);
fs.rmSync(folder, { recursive: true });
// expect: EACCES open secret EACCES: permission denied, open 'secret'
// expect: EACCES open new EACCES: permission denied, open 'new'
// expect: EACCES scandir closed EACCES: permission denied, scandir 'closed'
// expect: EACCES stat closed/inside EACCES: permission denied, stat 'closed/inside'
// expect: EACCES access secret EACCES: permission denied, access 'secret'
// expect: EACCES mkdir closed/new EACCES: permission denied, mkdir 'closed/new'
// expect: EACCES spawnSync ./no-program ./no-program
// expect: EACCES chdir closed
// expect: EPERM kill
// expect: EPERM setuid
// expect: EACCES
// expect: EACCES 0 
