// `in`, delete, `with` and hasOwnProperty each have a trap of their own.
const log = [];
const p = new Proxy({ a: 1, b: 2 }, {
  has(t, k) { log.push('has ' + String(k)); return k in t; },
  deleteProperty(t, k) { log.push('delete ' + k); return k !== 'b' && delete t[k]; },
  getOwnPropertyDescriptor(t, k) { log.push('describe ' + k); return Reflect.getOwnPropertyDescriptor(t, k); },
});
console.log('a' in p, delete p.a, 'a' in p, delete p.b, p.hasOwnProperty('b'), Object.hasOwn(p, 'c'), Reflect.has(p, 'b'));
try { (function () { 'use strict'; delete p.b; })(); } catch (e) { console.log(e.message); }
console.log(new Function('p', 'with (p) { return typeof c + b; }')(p));
console.log(log.join('; '));
// expect: true true false false true false true
// expect: 'deleteProperty' on proxy: trap returned falsish for property 'b'
// expect: undefined2
// expect: has a; delete a; has a; delete b; describe b; describe c; has b; delete b; has c; has b
