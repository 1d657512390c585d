const o = { \u{62}reak: 1, get \u0063() { return 2; } };
class A { static \u{64}() { return 3; } st\u0061tic() { return 4; } }
console.log(o.break, o.b\u{72}eak, o.c, A.d(), new A().static());
const { \u0062reak: x } = o;
console.log(x, o?.\u{62}reak);
// expect: 1 1 2 3 4
// expect: 1 1
