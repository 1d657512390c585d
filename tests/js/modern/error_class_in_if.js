if (1) class A {}
// expect error: SyntaxError: Unexpected token 'class'
