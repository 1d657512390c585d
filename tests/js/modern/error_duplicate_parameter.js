const f = (a, a) => 1;
// expect error: SyntaxError: Duplicate parameter name not allowed in this context
