function* g() { for (let i = 1; ; i++) { console.log('gives', i); yield i; } }
const o = { set a(v) { console.log('a =', v); }, set b(v) { console.log('b =', v); } };
const name = () => (console.log('target'), o);
[name().a, , name().b = 5] = g();
// expect: target
// expect: gives 1
// expect: a = 1
// expect: gives 2
// expect: target
// expect: gives 3
// expect: b = 3
