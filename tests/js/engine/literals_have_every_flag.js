console.log(/a/dgimsuy.flags, /a/v.unicodeSets, /./s.test('\n'), /^.$/u.test('😀'));
// expect: dgimsuy true true true
for (const wrong of ['/a/gg', '/a/uv', '/a/x', '/(/', '/a**/', '/[b-a]/', '/{1}/u', '/\\p{Foo}/u', '/(?<a>.)(?<a>.)/']) {
  try {
    new Function(`return ${wrong}`);
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
// expect: SyntaxError: Invalid regular expression flags
// expect: SyntaxError: Invalid regular expression flags
// expect: SyntaxError: Invalid regular expression flags
// expect: SyntaxError: Invalid regular expression: /(/: Unterminated group
// expect: SyntaxError: Invalid regular expression: /a**/: Nothing to repeat
// expect: SyntaxError: Invalid regular expression: /[b-a]/: Range out of order in character class
// expect: SyntaxError: Invalid regular expression: /{1}/u: Nothing to repeat
// expect: SyntaxError: Invalid regular expression: /\p{Foo}/u: Invalid property name
// expect: SyntaxError: Invalid regular expression: /(?<a>.)(?<a>.)/: Duplicate capture group name
