{ let f; function f() {} }
// expect error: SyntaxError: Identifier 'f' has already been declared
