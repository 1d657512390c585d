const fs = [];
for (let i = 0, f = () => i, g = () => i++; i < 2; fs.push(() => i), i++) { fs.push(f, () => i); g; }
console.log(fs.map(f => f()).join());
const hs = [];
for (let i = 0; hs.push(() => i), i < 2; hs.push(() => i), i++) ;
console.log(hs.map(f => f()).join());
// expect: 0,0,1,0,1,2
// expect: 0,1,1,2,2
