const fs = [];
for (let i = 0; i < 2; i++) try { throw i; } catch (e) { fs.push(() => e); }
console.log(fs.map(f => f()).join());
// expect: 0,1
