export { missing };
// expect error: SyntaxError: Export 'missing' is not defined in module
