// safe-buffer finds that the Buffer here has all it needs and hands it on.
const { Buffer: Safe } = require('safe-buffer');
console.log(Safe === Buffer, Safe.from('abc'), Safe.alloc(4, '\u00e9').toString());
// expect: true <Buffer 61 62 63> éé
