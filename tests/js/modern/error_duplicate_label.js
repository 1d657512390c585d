const x = 1; a: { a: ; }
// expect error: SyntaxError: Label 'a' has already been declared
