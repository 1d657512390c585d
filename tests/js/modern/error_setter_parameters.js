const o = { set x(a, b) {}, ...{} };
// expect error: SyntaxError: Setter must have exactly one formal parameter.
