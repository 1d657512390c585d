// Maps and Sets are shown with their size and entries, nested ones too.
const L = (...a) => console.log(...a);
L(new Map([[1, 'a'], ['k', { x: 1 }]]), new Set([1, 'a', [2]]), new Map(), new Set());
L(new Map([[{ a: 1 }, new Map([['deep', new Set([1])]])]]));
L([new Map([[1, 2]])], { m: new Map([[1, { a: { b: { c: 1 } } }]]), s: new Set([[1, [2, [3, [4]]]]]) });
L(Object.assign(new Map([[1, 2]]), { extra: 1 }), Object.assign(new Set([1]), { extra: 1 }), Object.assign(() => {}, { p: 1 }), Object.assign(function named() {}, { p: 1 }));
L(new Map([['long key number one', 'a long value that wraps over'], ['long key number two', 'another long value that wraps']]));
// expect: Map(2) { 1 => 'a', 'k' => { x: 1 } } Set(3) { 1, 'a', [ 2 ] } Map(0) {} Set(0) {}
// expect: Map(1) { { a: 1 } => Map(1) { 'deep' => Set(1) { 1 } } }
// expect: [ Map(1) { 1 => 2 } ] { m: Map(1) { 1 => { a: [Object] } }, s: Set(1) { [ 1, [Array] ] } }
// expect: Map(1) { 1 => 2, extra: 1 } Set(1) { 1, extra: 1 } [Function (anonymous)] { p: 1 } [Function: named] { p: 1 }
// expect: Map(2) {
// expect:   'long key number one' => 'a long value that wraps over',
// expect:   'long key number two' => 'another long value that wraps'
// expect: }
