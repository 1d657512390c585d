// Private names are no properties: nothing lists them, proxies do not see them, frozen objects take them.
class Secret {
  #x = 1; #y() { return 2; } get #z() { return 3; } static #count = 5;
  constructor() { Object.freeze(this); }
  get sum() { return this.#x + this.#y() + this.#z; }
  set x(v) { this.#x = v; }
  static has(o) { return #x in o; }
  static get count() { return Secret.#count++; }
}
const s = new Secret();
console.log(Object.getOwnPropertyNames(s), Reflect.ownKeys(s), JSON.stringify(s), Object.keys({ ...s }), Object.getOwnPropertyNames(Secret).join());
s.x = 10;
console.log(s.sum, Secret.count, Secret.count, Object.isFrozen(s), Object.isFrozen(Object.freeze(Secret)), Secret.count);
const log = [];
const p = new Proxy(s, { get(t, k) { log.push(k); return Reflect.get(t, k); }, has(t, k) { log.push('has ' + k); return k in t; } });
console.log(p.sum, Secret.has(s), Secret.has(p), log.join());
try { Object.getOwnPropertyDescriptor(Secret.prototype, 'sum').get.call(p); } catch (e) { console.log(e.message); }
class Stamp { constructor(o) { return o; } }
class Stamper extends Stamp { #mark = 'stamped'; static read(o) { return o.#mark; } }
const frozen = Object.freeze({}), proxy = new Proxy({}, {});
console.log(Stamper.read(new Stamper(frozen)), Stamper.read(new Stamper(proxy)), Reflect.ownKeys(frozen), Reflect.ownKeys(proxy));
// expect: [] [] {} [] length,name,prototype,has,count
// expect: 15 5 6 true true 7
// expect: 15 true false sum
// expect: Cannot read private member #x from an object whose class did not declare it
// expect: stamped stamped [] []
