const f = (a, ...r) => `${a}:${r.join()}:${Array.isArray(r)}`; console.log(f(1), f(1, 2, 3));
// expect: 1::true 1:2,3:true
