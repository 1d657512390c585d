// Async functions and generators say what they are.
const L = (...a) => console.log(...a);
L(function f() {}, () => {}, async () => {}, function* g() {}, async function* h() {}, async function k() {}, { m() {}, async n() {}, *o() {} }, Math.max, class { static m() {} }.m);
// expect: [Function: f] [Function (anonymous)] [AsyncFunction (anonymous)] [GeneratorFunction: g] [AsyncGeneratorFunction: h] [AsyncFunction: k] { m: [Function: m], n: [AsyncFunction: n], o: [GeneratorFunction: o] } [Function: max] [Function: m]
