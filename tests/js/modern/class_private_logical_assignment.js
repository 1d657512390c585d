class A { #x = null; f() { this.#x ??= 5; this.#x ||= 6; this.#x &&= 7; return this.#x; } } console.log(new A().f());
// expect: 7
