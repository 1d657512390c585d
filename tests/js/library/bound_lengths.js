function f(a, b, c) { return arguments.length; }
console.log(f.bind().length, f.bind(null, 1).length, f.bind(null, 1, 2, 3, 4).length, f.bind(null, 1)(), f.bind(null)(1), new (f.bind(null))().constructor === f);
Object.defineProperty(f, 'length', { value: Infinity });
console.log(f.bind(null, 1).length);
Object.defineProperty(f, 'length', { value: 2147483648.7 });
console.log(f.bind(null, 1).length);
Object.defineProperty(f, 'length', { value: 'three' });
console.log(f.bind(null).length);
delete f.length;
console.log(f.bind(null).length, Date.bind(null, 2020).length, new (Date.bind(null, 2020, 0, 1))().getFullYear());
// expect: 3 2 0 1 1 true
// expect: Infinity
// expect: 2147483647
// expect: 0
// expect: 0 6 2020
