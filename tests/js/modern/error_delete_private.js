class A { #x; f() { delete this.#x; } }
// expect error: SyntaxError: Private fields can not be deleted
