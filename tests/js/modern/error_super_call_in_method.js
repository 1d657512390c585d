class A extends Object { f() { super(); } }
// expect error: SyntaxError: 'super' keyword unexpected here
