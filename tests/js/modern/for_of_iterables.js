for (const c of 'a😀') console.log(c); for (const x of new Set([1, 2])) console.log(x); for (const [k, v] of new Map([['a', 1]])) console.log(k, v);
// expect: a
// expect: 😀
// expect: 1
// expect: 2
// expect: a 1
