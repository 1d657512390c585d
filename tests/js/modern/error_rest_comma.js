const f = (...a,) => 1;
// expect error: SyntaxError: Rest parameter must be last formal parameter
