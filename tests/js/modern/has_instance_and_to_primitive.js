// instanceof asks Symbol.hasInstance; templates and comparisons ask Symbol.toPrimitive with their hint.
class Even { static [Symbol.hasInstance](n) { return n % 2 === 0; } }
const p = { [Symbol.toPrimitive](hint) { return hint === 'number' ? 5 : hint; } };
console.log(2 instanceof Even, 3 instanceof Even);
console.log(`${p}`, p < 6, p > 6, p == 'default', p + '', +p);
// expect: true false
// expect: string true false true default 5
