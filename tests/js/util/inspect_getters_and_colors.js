// getters: true calls them; symbols, classes and Maps in colours.
const util = require('util'), L = (v, o) => console.log(util.inspect(v, o));
L(new Map([[1, 2], [{ k: 1 }, 'v']]), { compact: false }); L(new Set([1, { a: 1 }]), { compact: false }); L(new Map([['b', 1], ['a', 2]]), { sorted: true }); L({ b: 1, a: 2, [Symbol('z')]: 1 }, { sorted: true });
L({ get a() { return { x: 1 }; }, get b() { throw new Error('no'); }, set c(v) {} }, { getters: true });
// expect: Map(2) {
// expect:   1 => 2,
// expect:   {
// expect:     k: 1
// expect:   } => 'v'
// expect: }
// expect: Set(2) {
// expect:   1,
// expect:   {
// expect:     a: 1
// expect:   }
// expect: }
// expect: Map(2) { 'a' => 2, 'b' => 1 }
// expect: { [Symbol(z)]: 1, a: 2, b: 1 }
// expect: {
// expect:   a: [Getter] { x: 1 },
// expect:   b: [Getter: <Inspection threw (no)>],
// expect:   c: [Setter]
// expect: }
