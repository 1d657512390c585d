let x = 2; x **= 3; const o = { v: 3 }; o.v **= 2; console.log(2 ** 3 ** 2, x, o.v, (-2) ** 2, 2 ** -1);
// expect: 512 8 9 4 0.5
