// A module runs once; deleting it from require.cache makes it run again.
var one = require('./fixtures/counter'), two = require('./fixtures/counter.js');
console.log(one === two, one.next(), two.next());
var file = require.resolve('./fixtures/counter');
console.log(require.cache[file].exports === one, require.cache[file].loaded);
delete require.cache[file];
console.log(require('./fixtures/counter').next());
// expect: true 1 2
// expect: true true
// expect: 1
