// util.inspect.custom is a registered symbol.
const util = require('util'), L = (v, o) => console.log(util.inspect(v, o));
L(Symbol('x'), { colors: true }); L({ [Symbol('x')]: Symbol('y') }, { colors: true }); L(new Map([['a', 1]]), { colors: true }); L(class A {}, { colors: true }); L(new Uint8Array(2), { colors: true }); L(Object(Symbol('b')), { colors: true });
const custom = { [util.inspect.custom](depth, options, inspect) { return `custom<${depth} ${typeof options.stylize} ${inspect === util.inspect}>`; } };
L(custom); L([custom]); L({ a: { custom } }); console.log(util.inspect.custom, Symbol.for('nodejs.util.inspect.custom') === util.inspect.custom);
// expect: [32mSymbol(x)[39m
// expect: { [[32mSymbol(x)[39m]: [32mSymbol(y)[39m }
// expect: Map(1) { [32m'a'[39m => [33m1[39m }
// expect: [36m[class A][39m
// expect: Uint8Array(2) [ [33m0[39m, [33m0[39m ]
// expect: [32m[Symbol: Symbol(b)][39m
// expect: custom<2 function true>
// expect: [ custom<1 function true> ]
// expect: { a: { custom: custom<0 function true> } }
// expect: Symbol(nodejs.util.inspect.custom) true
