const fs = [];
for (let i = 0; i < 5; i++) {
  if (i % 2) continue;
  fs.push(() => i);
}
console.log(fs.map(f => f()).join());
// expect: 0,2,4
