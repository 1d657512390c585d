return;
// expect error: SyntaxError: Illegal return statement
