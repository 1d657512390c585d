[a?.b] = [];
// expect error: SyntaxError: Invalid destructuring assignment target
