const s = '
';
console.log(s.length, s.charCodeAt(0).toString(16), s.charCodeAt(1).toString(16));
// expect error: SyntaxError: Invalid or unexpected token
