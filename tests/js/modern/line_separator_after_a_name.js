// The grammar takes a line separator for a letter of the name before it.
function f() {}
f(u n ?? 2);
// expect error: SyntaxError
