let n = 0; const o = { ['k' + n++]: n, ['k' + n++]: n, plain: n, [Symbol.iterator]: 1, get ['g' + n]() { return 'G'; }, ['m']() { return 'M'; } };
console.log(Object.keys(o).join(), o.g2, o.m(), o.m.name);
// expect: k0,k1,plain,g2,m G M m
