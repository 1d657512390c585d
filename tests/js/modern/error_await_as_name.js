async function f() { let await; }
// expect error: SyntaxError: Unexpected reserved word
