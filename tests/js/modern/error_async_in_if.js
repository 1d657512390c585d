if (1) async function f() {}
// expect error: SyntaxError: Async functions can only be declared at the top level or inside a block.
