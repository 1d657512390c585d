const {
  a,
  b = 2,
  ...rest
} = { a: 1,
  c: 3 };
console.log(a, b, JSON.stringify(rest));
// expect: 1 2 {"c":3}
