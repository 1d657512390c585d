class A { f() { var static; } }
// expect error: SyntaxError: Unexpected strict mode reserved word
