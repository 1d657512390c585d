// expect error: SyntaxError: await is only valid in async functions and the top level bodies of modules
const f = () => { await x; };
