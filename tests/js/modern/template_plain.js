console.log(`a${1}b${'c'}d`, ``, `${1}${2}`, `x`);
// expect: a1bcd  12 x
