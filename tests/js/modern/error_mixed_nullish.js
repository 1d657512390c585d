// expect error: SyntaxError: Unexpected token '??'
const a = 1 || 2 ?? 3;
