try {} catch ([a]) { let a; }
// expect error: SyntaxError: Identifier 'a' has already been declared
