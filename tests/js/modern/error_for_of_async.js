for (async of []);
// expect error: SyntaxError: The left-hand side of a for-of loop may not be 'async'.
