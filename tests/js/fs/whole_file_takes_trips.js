// A readFile is open, fstat, read and close, each behind what else waits for the pool.
// With one thread the order is certain.
process.env.UV_THREADPOOL_SIZE = '1';
const fs = require('fs');
const log = [];
const say = (what) => () => { log.push(what); if (log.length === 7) console.log(log.join(' ')); };
fs.writeFileSync('f', 'x');
fs.readFile('f', say('readFile'));
fs.stat('f', say('stat'));
fs.writeFile('g', 'y', say('writeFile'));
fs.open('f', say('open'));
fs.readFile('nowhere', say('missing'));
fs.access('f', () => { log.push('access'); fs.stat('f', () => { log.push('stat2'); }); });
// expect: stat open missing access stat2 writeFile readFile
