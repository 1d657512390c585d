// The same two jobs, but the pool has one thread only.
// Look for: now the short one has to wait: one thread takes its work in the order of the queue.
process.env.UV_THREADPOOL_SIZE = '1'; // read when the first work is submitted
const { pbkdf2 } = require('crypto');

pbkdf2('secret', 'salt', 400000, 32, 'sha512', function onLong() { console.log('long'); });
pbkdf2('secret', 'salt', 1, 32, 'sha512', function onShort() { console.log('short'); });
