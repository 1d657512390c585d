// Two generators take turns.
function* count(name, n) { for (let i = 1; i <= n; i++) console.log(name, i, 'got', yield i); return name; }
const a = count('a', 2), b = count('b', 3);
console.log(a.next('lost'), b.next());
console.log(b.next('B'), a.next('A'));
console.log(a.next('AA'), b.next('BB'), a.next('ignored'));
console.log(b.next('BBB'), b.next());
console.log(a[Symbol.toStringTag],  a instanceof count, Object.getPrototypeOf(a) === count.prototype);
// expect: { value: 1, done: false } { value: 1, done: false }
// expect: b 1 got B
// expect: a 1 got A
// expect: { value: 2, done: false } { value: 2, done: false }
// expect: a 2 got AA
// expect: b 2 got BB
// expect: { value: 'a', done: true } { value: 3, done: false } { value: undefined, done: true }
// expect: b 3 got BBB
// expect: { value: 'b', done: true } { value: undefined, done: true }
// expect: Generator true true
