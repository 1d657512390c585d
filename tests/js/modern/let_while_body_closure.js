const fs = []; let n = 0;
while (n < 3) { const m = n * 2; fs.push(() => m); n++; }
console.log(fs.map(f => f()).join());
// expect: 0,2,4
