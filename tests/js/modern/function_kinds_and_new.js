const fs = { arrow: () => 1, method() {}, async async() {}, *generator() {}, async *both() {}, get x() { return 1; } };
for (const k of ['arrow', 'method', 'async', 'generator', 'both']) {
  const f = fs[k];
  let made;
  try { made = new f(); } catch (e) { made = e.constructor.name; }
  console.log(k, f.hasOwnProperty('prototype'), made, Object.getPrototypeOf(f)[Symbol.toStringTag], Object.getOwnPropertyNames(f).join());
}
for (const P of [() => 1, function* () {}, async function () {}]) try { class C extends P {} } catch (e) { console.log(e.constructor.name); }
console.log(typeof Object.getOwnPropertyDescriptor(fs, 'x').get.prototype);
// expect: arrow false TypeError undefined length,name
// expect: method false TypeError undefined length,name
// expect: async false TypeError AsyncFunction length,name
// expect: generator true TypeError GeneratorFunction length,name,prototype
// expect: both true TypeError AsyncGeneratorFunction length,name,prototype
// expect: TypeError
// expect: TypeError
// expect: TypeError
// expect: undefined
