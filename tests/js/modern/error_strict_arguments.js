class A { f(eval) {} }
// expect error: SyntaxError: Unexpected eval or arguments in strict mode
