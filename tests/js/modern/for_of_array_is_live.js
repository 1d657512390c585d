const a = [1, 2]; for (const x of a) { console.log(x); if (x === 1) a.push(3); }
// expect: 1
// expect: 2
// expect: 3
