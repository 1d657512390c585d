function* g() {}
const G = Object.getPrototypeOf(g);
console.log(G === Object.getPrototypeOf(function* () {}), G.constructor.name, G[Symbol.toStringTag], typeof G.prototype.next);
console.log(Object.getPrototypeOf(g.prototype) === G.prototype, g.hasOwnProperty('prototype'), 'constructor' in Object.getOwnPropertyDescriptors(g.prototype));
console.log(g() instanceof g, Object.getPrototypeOf(g()) === g.prototype);
g.prototype.extra = 5;
console.log(g().extra);
try { new g(); } catch (e) { console.log(e.message); }
// expect: true GeneratorFunction GeneratorFunction function
// expect: true true true
// expect: true true
// expect: 5
// expect: g is not a constructor
