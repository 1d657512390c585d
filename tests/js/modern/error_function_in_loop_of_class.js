class A { f() { while (0) function g() {} } }
// expect error: SyntaxError: In strict mode code, functions can only be declared at top level or inside a block.
