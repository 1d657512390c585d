const fs = require('fs'), { pathToFileURL } = require('url');
fs.writeFileSync(Buffer.from('b'), 'by Buffer');
fs.mkdirSync(new Uint8Array([0x64]));
console.log(fs.readFileSync(pathToFileURL('b'), 'utf8'), fs.existsSync(pathToFileURL('d')), fs.existsSync(Buffer.from('d')));
fs.writeFileSync(Buffer.from([0x72, 0xff]), 'raw');
console.log(fs.readdirSync('.', 'buffer'), fs.readFileSync(Buffer.from([0x72, 0xff]), 'utf8'));
fs.unlinkSync(Buffer.from([0x72, 0xff]));
for (const path of [new URL('http://x/y'), new URL('file:///a%2Fb'), new URL('file:///a%00b'), new Uint8Array([97, 0]), 'a\0', {}]) {
  try { fs.readFileSync(path); } catch (e) { console.log(e.code, e.message); }
}
console.log(fs.existsSync('a\0'), fs.existsSync({}));
// expect: by Buffer true true
// expect: [ <Buffer 62>, <Buffer 64>, <Buffer 72 ff> ] raw
// expect: ERR_INVALID_URL_SCHEME The URL must be of scheme file
// expect: ERR_INVALID_FILE_URL_PATH File URL path must not include encoded / characters
// expect: ERR_INVALID_ARG_VALUE The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received '/a\x00b'
// expect: ERR_INVALID_ARG_VALUE The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received Uint8Array(2) [ 97, 0 ]
// expect: ERR_INVALID_ARG_VALUE The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00'
// expect: ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
// expect: false false
