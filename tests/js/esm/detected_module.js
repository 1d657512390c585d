import path from 'path';
console.log(typeof require, path.sep, await 1);
// expect: undefined / 1
