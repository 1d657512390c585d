const fs = [(a, b) => 1, (a, b = 1, c) => 1, (...a) => 1, function ({ a }, [b]) {}, async (a, b) => 1, function* (a, b = 2) {}, async function* (a, ...b) {},
  class { constructor(a, b) {} }, class {}, class extends Array {}, class extends Array { constructor(a, b = 1) { super(); } }, { m(a, { b } = {}, c) {} }.m];
console.log(fs.map(f => f.length).join());
console.log(Object.getOwnPropertyDescriptor({ set x(v) {} }, 'x').set.length, JSON.stringify(Object.getOwnPropertyDescriptor(fs[0], 'length')));
// expect: 2,1,0,2,2,1,1,2,0,0,1,1
// expect: 1 {"value":2,"writable":false,"enumerable":false,"configurable":true}
