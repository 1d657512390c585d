// What console.log shows in colour: by the stream, also where the program has changed what the stream says of itself.
'use strict';
console.log(1, ['a']);
process.stdout.isTTY = false;
console.log(1, ['a']);
process.stdout.isTTY = true;
process.stdout.getColorDepth = () => 1;
console.log(1, ['a']);
// expect: \e[33m1\e[39m [ \e[32m'a'\e[39m ]
// expect: 1 [ 'a' ]
// expect: 1 [ 'a' ]
