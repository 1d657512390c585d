const f = true ? x => x * 2 : x => x; console.log(f(4));
// expect: 8
