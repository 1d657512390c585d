// What Object throws for, Reflect says false for.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var f = Object.freeze({ x: 1 });
console.log(Reflect.set(f, 'x', 2), Reflect.deleteProperty(f, 'x'), Reflect.defineProperty(f, 'y', { value: 1 }), Reflect.setPrototypeOf(f, {}), Reflect.defineProperty({}, 'y', { value: 1 }));
attempt(function () { return Reflect.get(1, 'x'); });
attempt(function () { return Reflect.ownKeys('x'); });
// expect: false false false false true
// expect: TypeError: Reflect.get called on non-object
// expect: TypeError: Reflect.ownKeys called on non-object
