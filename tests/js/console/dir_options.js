console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 });
console.dir('text');
console.dirxml({ a: 1 }, [2]);

// expect: { a: [Object] }
// expect: 'text'
// expect: { a: 1 } [ 2 ]
