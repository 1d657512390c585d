const a = true; console.log(a?.5:1);
// expect: 0.5
