const o = { get x(a) { return 1; }, ...{} };
// expect error: SyntaxError: Getter must not have any formal parameters.
