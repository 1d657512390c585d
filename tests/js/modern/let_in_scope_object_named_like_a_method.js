const fs = [];
for (let valueOf = 0; valueOf < 2; valueOf++) fs.push(() => valueOf);
console.log(fs.map(f => f()).join());
// expect: 0,1
