const { all } = Promise;
Promise.all([]);
console.log(Promise.all === all, all.name, all.length); // expect: true all 1
console.log(Promise.prototype.finally.name, Promise.prototype.finally.length); // expect: finally 1
console.log(Object.prototype.toString.call(Promise.resolve())); // expect: [object Promise]
Promise.all(new Set([1, Promise.resolve(2)])).then(console.log); // expect: [ 1, 2 ]
Promise.any('ab').then(console.log); // expect: a
