// What a program puts into require.cache by a core module's name is what require() gives, unless "node:" says what is meant.
require.cache.os = { exports: { name: 'not os' } };
console.log(require('os').name, typeof require('node:os').cpus);
require('module');
console.log(require('os').name, typeof require('node:os').cpus);
delete require.cache.os;
console.log(require('os') === require('node:os'));
// expect: not os function
// expect: not os function
// expect: true
