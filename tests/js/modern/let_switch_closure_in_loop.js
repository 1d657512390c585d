const fs = [];
for (let i = 0; i < 2; i++) switch (i) { default: { const j = i; fs.push(() => j); } }
console.log(fs.map(f => f()).join());
// expect: 0,1
