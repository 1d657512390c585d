const fs = [];
outer: for (let i = 0; i < 3; i++) {
  for (let j = 0; j < 3; j++) {
    if (j === 2) continue outer;
    if (i === 2) break outer;
    fs.push(() => `${i}${j}`);
  }
}
console.log(fs.map(f => f()).join());
// expect: 00,01,10,11
