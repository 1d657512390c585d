// new.target decides the prototype, of the language's own constructors as well.
class A { constructor() { this.name = new.target && new.target.name; } }
class B {}
console.log(Reflect.construct(A, [], B).name, Reflect.construct(A, [], B) instanceof B, Reflect.construct(A, [], B) instanceof A);
for (const C of [Array, Map, Set, Date, Error, RegExp, Promise, Uint8Array, ArrayBuffer, Number, String, Boolean, WeakMap, Function, Object]) {
  const args = C === Promise ? [() => {}] : [];
  console.log(C.name, Reflect.construct(C, args, B) instanceof B, Object.prototype.toString.call(Reflect.construct(C, args, B)));
}
const bound = A.bind(null);
console.log(new bound().name, Reflect.construct(bound, [], B).name);
function F() { return new.target === undefined ? 'called' : new.target === F; }
console.log(F(), new F() instanceof F, Reflect.construct(F, [1], Array) instanceof Array);
for (const f of [() => Reflect.construct(1, []), () => Reflect.construct(A), () => Reflect.construct(A, [], 1), () => new (Math.max)(), () => Reflect.construct(Math.max, [])])
  try { f(); } catch (e) { console.log(e.message); }
// expect: B true false
// expect: Array true [object Array]
// expect: Map true [object Object]
// expect: Set true [object Object]
// expect: Date true [object Date]
// expect: Error true [object Error]
// expect: RegExp true [object RegExp]
// expect: Promise true [object Object]
// expect: Uint8Array true [object Object]
// expect: ArrayBuffer true [object Object]
// expect: Number true [object Number]
// expect: String true [object String]
// expect: Boolean true [object Boolean]
// expect: WeakMap true [object Object]
// expect: Function true [object Function]
// expect: Object true [object Object]
// expect: A B
// expect: called true true
// expect: 1 is not a constructor
// expect: CreateListFromArrayLike called on non-object
// expect: 1 is not a constructor
// expect: Math.max is not a constructor
// expect: function max() { [native code] } is not a constructor
