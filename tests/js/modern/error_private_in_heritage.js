class A extends (o.#x) { #x; }
// expect error: SyntaxError: Private field '#x' must be declared in an enclosing class
