// A circle that goes through a Map.
const L = (...a) => console.log(...a);
const circ = { name: 'c' }; circ.self = circ; circ.map = new Map([[circ, circ]]); L(circ);
// expect: <ref *1> {
// expect:   name: 'c',
// expect:   self: [Circular *1],
// expect:   map: Map(1) { [Circular *1] => [Circular *1] }
// expect: }
