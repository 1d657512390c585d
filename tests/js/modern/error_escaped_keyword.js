const o = { a: v\u0061r };
// expect error: SyntaxError: Keyword must not contain escaped characters
