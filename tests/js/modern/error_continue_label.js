// expect error: SyntaxError: Illegal continue statement: 'x' does not denote an iteration statement
const a = 1; x: { continue x; }
