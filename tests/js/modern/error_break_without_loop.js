// expect error: SyntaxError: Illegal break statement
const f = () => { break; };
