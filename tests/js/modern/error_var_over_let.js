let x; { var x; }
// expect error: SyntaxError: Identifier 'x' has already been declared
