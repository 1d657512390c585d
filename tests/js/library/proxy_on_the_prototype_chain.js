// What inherits from a proxy asks it for what it has not itself; the receiver is the object.
const log = [];
const proto = new Proxy({ known: 1 }, {
  get(t, k, r) { log.push(`get ${String(k)} ${r === o}`); return t[k]; },
  has(t, k) { log.push(`has ${k}`); return k in t; },
  set(t, k, v, r) { log.push(`set ${k} ${r === o}`); return Reflect.set(t, k, v, r); },
});
const o = Object.create(proto);
o.own = 1;
console.log(o.own, o.known, o.missing, 'known' in o, 'nope' in o, Object.keys(o), o.hasOwnProperty('known'));
console.log(log.join('; '));
class Base {}
Object.setPrototypeOf(Base.prototype, new Proxy({}, { get: (t, k) => `no ${String(k)}` }));
class Derived extends Base { m() { return super.thing; } }
console.log(new Derived().anything, new Derived().m());
const list = Object.setPrototypeOf([1, , 3], new Proxy(Array.prototype, { get: (t, k) => k === '1' ? 'hole' : t[k] }));
console.log(list[1], list.length, list.map(x => x).length);
// expect: 1 1 undefined true false [ 'own' ] false
// expect: set own true; get known true; get missing true; has known; has nope; get hasOwnProperty true
// expect: no anything no thing
// expect: hole 3 3
