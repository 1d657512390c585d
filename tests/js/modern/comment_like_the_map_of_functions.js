// The lowered text ends with a comment for the engine; one of the user's that looks like it is only a comment.
// expect: () => 1 ...
// expect: 2
'use strict';

console.log(String(new Function('let f = () => 1; return [f, ...[]][0];\n//ø a10:8:8;')()), '...');
console.log(new Function('`${0}`; return 2;\n//ø a10:8:8;')());
