// process.exit() while threads of the pool are at work in OpenSSL ends the process as ever.
// leaks: allowed, the work is still going on
const crypto = require('crypto');
for (let i = 0; i < 4; ++i) crypto.generateKeyPair('rsa', { modulusLength: 2048 }, () => {});
process.on('exit', (code) => console.log('exit', code));
setTimeout(() => process.exit(3), 10);
// exit: 3
// expect: exit 3
