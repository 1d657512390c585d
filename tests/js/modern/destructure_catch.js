try { throw { code: 1, list: [2] }; } catch ({ code, list: [n] }) { console.log(code, n); }
// expect: 1 2
