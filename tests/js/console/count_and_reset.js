console.count();
console.count('x');
console.count('x');
console.countReset('x');
console.count('x');
console.count(undefined);

// expect: default: 1
// expect: x: 1
// expect: x: 2
// expect: x: 1
// expect: default: 2
