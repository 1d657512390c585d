function* g(n) { for (let i = 0; i < n; i++) yield i; return 'end'; }
console.log([...g(3)].join()); const it = g(1); it.next(); console.log(it.next().value);
// expect: 0,1,2
// expect: end
