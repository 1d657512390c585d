// expect error: SyntaxError: Unexpected identifier 'b'
const a = `x` b;
