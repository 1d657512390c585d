// orrery only: --narrate says what moves through a stream.
// args: --narrate
const { PassThrough } = require('stream');
const stream = new PassThrough({ highWaterMark: 4 });
stream.on('data', (chunk) => console.log(String(chunk)));
stream.pause();
stream.write('abcde');
stream.resume();
stream.end();
process.exitCode = 3;
// expect: abcde
// expect error: Stream 2 (PassThrough (write)) takes in 5; it holds 5, its limit is 4.
// expect error: Stream 2 (PassThrough (write)) is full: who writes to it should wait.
// expect error: Stream 1 (PassThrough (read)) pauses.
// expect error: Stream 1 (PassThrough (read)) flows.
// expect error: Stream 1 (PassThrough (read)) gives out 5; it holds 0, its limit is 4.
// expect error: Stream 1 (PassThrough (read)) has ended.
// exit: 3
