const fs = [];
{ let x = 1; fs.push(() => x); }
{ let x = 2; fs.push(() => x); }
console.log(fs.map(f => f()).join());
// expect: 1,2
