const names = (error, n) => error.stack.split('\n').slice(1, n + 1)
  .map((line) => line.trim().split(' ').slice(1, -1).join(' ').replace(/^(Object|[A-Z])\./, '')).join(', ');
const caught = (f) => { try { f(); } catch (e) { return e; } };

const bad = { [Symbol.iterator]() { return { next() { throw new Error('next'); } }; } };
console.log(names(caught(function walk() { for (const x of bad) x(); }), 2)); // expect: next, walk
class A extends Map {
  constructor() { super(); }
  get(k) { throw new Error(k); }
  static make() { return new A().get(1); }
  get size() { throw new Error('size'); }
  ['com' + 'puted']() { throw new Error('c'); }
}
console.log(names(caught(function run() { A.make(); }), 2).replace('Function.', '')); // expect: get, make
console.log(names(caught(function run() { const { size } = new A(); }), 2).replace(/ \[as \w+\]/, '')); // expect: get size, run
console.log(names(caught(function run() { new A().computed(); }), 2)); // expect: computed, run
const literal = { method() { return this.other(); }, other() { throw new Error('o'); } };
console.log(names(caught(function run() { literal.method(); }), 3)); // expect: other, method, run
