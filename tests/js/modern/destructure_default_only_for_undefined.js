const { a = 1, b = 2, c = 3 } = { a: null, b: 0, c: undefined }; console.log(a, b, c);
// expect: null 0 3
