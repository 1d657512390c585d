// expect error: SyntaxError: 'super' keyword unexpected here
const f = () => super.x;
