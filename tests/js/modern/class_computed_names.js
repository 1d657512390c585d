const k = 'dyn'; let n = 0;
class A { [k]() { return 'm'; } get [k + 'G']() { return 'g'; } static [k + 'S']() { return 's'; } ['f' + n++] = n; }
const a = new A(); console.log(a.dyn(), a.dynG, A.dynS(), a.f0);
// expect: m g s 1
