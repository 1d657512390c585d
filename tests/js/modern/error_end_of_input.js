// expect error: SyntaxError: Unexpected end of input
const a = () => {
