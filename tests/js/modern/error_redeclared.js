// expect error: SyntaxError: Identifier 'a' has already been declared
let a; let a;
