function touch() { this.touched = 1; return this.touched + typeof this; }
console.log(touch.call(5), touch.call('s'), touch.apply(true));
var f = Function('this.touched = true; return this');
console.log(f.call(1).touched, typeof f.call(1), f() === globalThis, globalThis.touched);
console.log(globalThis instanceof Object, typeof hasOwnProperty, toString === Object.prototype.toString);
try { throw 1; } catch (e) { console.log(delete e, e); }
// expect: 1object 1object 1object
// expect: true object true true
// expect: true function true
// expect: false 1
