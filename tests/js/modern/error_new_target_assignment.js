function f() { new.target = 1; } () => 1;
// expect error: SyntaxError: Invalid left-hand side in assignment
