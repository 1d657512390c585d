// get and set run accessors on the receiver.
var o = { get me() { return this.name; }, set me(v) { this.set = v; } }, r = { name: 'r' };
console.log(Reflect.get(o, 'me', r), Reflect.set(o, 'me', 7, r), r.set, o.set);
console.log(Reflect.set({}, 'x', 1, r), r.x);
// expect: r true 7 undefined
// expect: true 1
