// super in an object literal is the prototype the object has when it is asked: in methods, accessors and nested arrows.
const a = { hi() { return 'a ' + this.n; }, get v() { return 'va ' + this.n; } };
const b = { hi() { return 'b ' + this.n; }, get v() { return 'vb ' + this.n; } };
const o = {
  __proto__: a, n: 1,
  hi() { return (() => (() => super.hi())())(); },
  get v() { return super.v; },
};
console.log(o.hi(), o.v);
Object.setPrototypeOf(o, b);
console.log(o.hi(), o.v);
console.log(o.hi.call({ n: 2 }));
// expect: a 1 va 1
// expect: b 1 vb 1
// expect: b 2
