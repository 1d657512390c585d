const fs = []; for (const k of ['a', 'b']) { const n = k + 1; fs.push(() => k + n); }
console.log(fs.map(f => f()).join());
// expect: aa1,bb1
