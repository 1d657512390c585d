// expect error: SyntaxError: Undefined label 'y'
const a = 1; for (;;) break y;
