// Symbols, as values and as keys.
const L = (...a) => console.log(...a);
L(Symbol('a'), Symbol(), Symbol.iterator, { [Symbol('k')]: 1, [Symbol()]: 2, b: Symbol.for('x') }, Object(Symbol('boxed')));
// expect: Symbol(a) Symbol() Symbol(Symbol.iterator) { b: Symbol(x), [Symbol(k)]: 1, [Symbol()]: 2 } [Symbol: Symbol(boxed)]
