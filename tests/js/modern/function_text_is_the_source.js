const o = {
  a: x => x ?? 1, async b() { await 1; }, get c() { return `${1}`; }, set c(v) {}, *d() { yield; },
  async *e() {}, ['f' + 1]: async () => {}, 'g h'() {}, 5() {}, async [`h`]() {},
};
for (const k of Object.keys(o)) {
  const d = Object.getOwnPropertyDescriptor(o, k);
  for (const f of [d.value, d.get, d.set]) if (f) console.log(String(f));
}
class A extends Object {
  // a comment
  static s() { return 1; }
  static get t() { return 1; }
  static async *u() {}
  #p() {} get [`q`]() { return 1; }
  constructor() { super(); }
  static pOf() { return String(new A().#p); }
}
console.log(String(A), String(class {}), String(class B { x = 1 }));
console.log(String(A.s), String(Object.getOwnPropertyDescriptor(A, 't').get), String(A.u), A.pOf());
function plain(a, b) { /* const */ return a + b; }
console.log(String(plain), plain.toString.toString());
console.log(String((a, b = `${a}`) => { const [c] = b; return c; }), String(async function named(x) {}), String(function* () {}));
// expect: 5() {}
// expect: x => x ?? 1
// expect: async b() { await 1; }
// expect: get c() { return `${1}`; }
// expect: set c(v) {}
// expect: *d() { yield; }
// expect: async *e() {}
// expect: async () => {}
// expect: 'g h'() {}
// expect: async [`h`]() {}
// expect: class A extends Object {
// expect:   // a comment
// expect:   static s() { return 1; }
// expect:   static get t() { return 1; }
// expect:   static async *u() {}
// expect:   #p() {} get [`q`]() { return 1; }
// expect:   constructor() { super(); }
// expect:   static pOf() { return String(new A().#p); }
// expect: } class {} class B { x = 1 }
// expect: s() { return 1; } get t() { return 1; } async *u() {} #p() {}
// expect: function plain(a, b) { /* const */ return a + b; } function toString() { [native code] }
// expect: (a, b = `${a}`) => { const [c] = b; return c; } async function named(x) {} function* () {}
