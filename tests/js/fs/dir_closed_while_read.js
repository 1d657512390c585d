const fs = require('fs');
fs.mkdirSync('d/e', { recursive: true });
const dir = fs.opendirSync('d'), say = (what) => (error, entry) => console.log(what, error && error.code, entry && entry.name);
dir.read(say('read'));
dir.close(say('close'));
dir.close(say('again'));
// expect: read null e
// expect: again ERR_DIR_CLOSED undefined
// expect: close null undefined
