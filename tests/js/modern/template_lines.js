console.log(`one
  two ${1 +
 1}
three`);
// expect: one
// expect:   two 2
// expect: three
