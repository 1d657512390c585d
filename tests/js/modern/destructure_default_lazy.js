const f = () => { console.log('called'); return 1; }; const { a = f() } = { a: 2 }; const [b = f()] = []; console.log(a, b);
// expect: called
// expect: 2 1
