// expect error: SyntaxError: 
const f = () => 1; f() = 2;
