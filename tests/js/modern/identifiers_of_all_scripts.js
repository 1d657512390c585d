const ℘ = 1, ａ = 2, 𠮷 = 3, क्ष = 4, o = { ℮: 5 };
console.log(℘, ａ, 𠮷, क्ष, o.℮, o.\u212e);
class A { #\u{6F} = 6; get() { return this.#o; } \u{61}() { return 7; } }
console.log(new A().get(), new A().a());
// expect: 1 2 3 4 5 5
// expect: 6 7
