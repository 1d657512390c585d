console.log(typeof require, typeof module, typeof exports, typeof __filename, typeof __dirname);
// expect: undefined undefined undefined undefined undefined
