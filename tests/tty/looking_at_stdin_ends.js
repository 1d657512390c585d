// A program that only looks at process.stdin ends, and so does one that pauses it.
'use strict';
console.log(String([process.stdin.isTTY, process.stdin.readableFlowing]));
process.stdin.on('data', () => {});
process.stdin.pause();
process.stdin.unref().ref();
// expect: true,
