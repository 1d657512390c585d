// expect error: SyntaxError: Identifier 'a' has already been declared
const a = 1; { var a; }
