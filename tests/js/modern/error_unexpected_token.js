// expect error: SyntaxError: Unexpected token ')'
const a = () => { return ) };
