// A handler sees every read and write, with the receiver; without a trap the target does it.
const log = [];
const p = new Proxy({ a: 1 }, {
  get(target, key, receiver) { log.push(`get ${String(key)} ${receiver === p}`); return Reflect.get(target, key, receiver); },
  set(target, key, value, receiver) { log.push(`set ${String(key)}=${value} ${receiver === p}`); return Reflect.set(target, key, value, receiver); },
});
p.a; p.b = 2; p[Symbol.iterator]; p[0] = 'zero'; p.b += 5; p['b']++;
console.log(log.join('\n'));
const plain = new Proxy({ x: 1, get y() { return this === plain; } }, {});
plain.z = 3;
console.log(plain.x, plain.y, plain.z, plain.none, 'x' in plain, delete plain.x, 'x' in plain);
// expect: get a true
// expect: set b=2 true
// expect: get Symbol(Symbol.iterator) true
// expect: set 0=zero true
// expect: get b true
// expect: set b=7 true
// expect: get b true
// expect: set b=8 true
// expect: 1 true 3 undefined true true false
