// A long job is submitted before a short one.
// Look for: the short one is done first: who comes first is decided by the work, not by the queue.
const { pbkdf2 } = require('crypto');

pbkdf2('secret', 'salt', 400000, 32, 'sha512', function onLong() { console.log('long'); });
pbkdf2('secret', 'salt', 1, 32, 'sha512', function onShort() { console.log('short'); });
