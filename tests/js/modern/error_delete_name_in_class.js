class A { f(x) { delete x; } }
// expect error: SyntaxError: Delete of an unqualified identifier in strict mode.
