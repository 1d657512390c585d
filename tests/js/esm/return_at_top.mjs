const fine = () => { return 1; };
return;
// expect error: SyntaxError: Illegal return statement
