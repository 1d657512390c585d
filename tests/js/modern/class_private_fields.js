class A { #x = 1; inc() { this.#x++; this.#x += 2; return this.#x; } static peek(o) { return o.#x; } }
const a = new A(); console.log(a.inc(), A.peek(a), Object.keys(a).length);
// expect: 4 4 0
