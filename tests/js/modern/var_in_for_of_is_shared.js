const fs = []; for (var x of [1, 2]) fs.push(() => x); console.log(fs.map(f => f()).join());
// expect: 2,2
