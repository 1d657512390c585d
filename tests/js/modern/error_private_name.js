// expect error: SyntaxError: Private field '#x' must be declared in an enclosing class
class A { m(o) { return o.#x; } }
