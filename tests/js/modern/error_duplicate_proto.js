({ __proto__: 1, '__proto__': 2 }); () => 1;
// expect error: SyntaxError: Duplicate __proto__ fields are not allowed in object literals
