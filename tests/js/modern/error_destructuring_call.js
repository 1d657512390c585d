[f()] = [];
// expect error: SyntaxError: Invalid destructuring assignment target
