// A .json file is its value.
var data = require('./fixtures/data.json');
console.log(data.list[2].deep, data.name, require('./fixtures/data') === data);
// expect: null data true
