const [a, b] = '😀x'; const { length } = 'abc'; console.log(a, b, length);
// expect: 😀 x 3
