const fs = [];
for (let i = 0, n = 3; i < n; i++) fs.push(() => i + n);
console.log(fs.map(f => f()).join());
// expect: 3,4,5
