class A { #m(a) { return this.v + a; } v = 1; #g = 0; get #acc() { return this.#g; } set #acc(x) { this.#g = x; } run() { this.#acc = 5; return this.#m(2) + this.#acc; } }
console.log(new A().run());
// expect: 8
