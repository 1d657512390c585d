const f = x =>
  x + 1;
console.log(f(1));
// expect: 2
