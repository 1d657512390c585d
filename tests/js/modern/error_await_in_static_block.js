class A { static { await; } }
// expect error: SyntaxError: Unexpected reserved word
