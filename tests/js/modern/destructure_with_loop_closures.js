const fs = []; for (let [i, j] = [0, 10]; i < 2; i++, j--) fs.push(() => i + ':' + j); console.log(fs.map(f => f()).join());
// expect: 0:10,1:9
