const a = 1;
export { a };
export { a };
// expect error: SyntaxError: Duplicate export of 'a'
