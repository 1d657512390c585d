const fs = []; for (const k in { a: 1, b: 2 }) fs.push(() => k);
console.log(fs.map(f => f()).join());
// expect: a,b
