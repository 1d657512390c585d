function isStrict(body) { return Function(body + '; return this === undefined')(); }
console.log(isStrict('"use strict"'), isStrict("'a'; 'use strict'"), isStrict('"use\\u0020strict"'), isStrict('("use strict")'));
console.log(isStrict('var a; "use strict"'), isStrict('"use strict" + 1'), isStrict("'use strict', 1"), isStrict('"use\\\n strict"'));
['"use strict"; function eval() {}',
  'function arguments() { "use strict" }', '"use strict"; arguments = 1', '"use strict"; eval++', '"use strict"; delete x',
  '"use strict"; function f(a, a) {}', '"use strict"; var public', '"use strict"; try {} catch (eval) {}'].forEach(function (text) {
  try { Function(text); console.log(text, 'is fine'); } catch (e) { console.log(text, e.name); }
});
// expect: true true false false
// expect: false false false false
// expect: "use strict"; function eval() {} SyntaxError
// expect: function arguments() { "use strict" } SyntaxError
// expect: "use strict"; arguments = 1 SyntaxError
// expect: "use strict"; eval++ SyntaxError
// expect: "use strict"; delete x SyntaxError
// expect: "use strict"; function f(a, a) {} SyntaxError
// expect: "use strict"; var public SyntaxError
// expect: "use strict"; try {} catch (eval) {} SyntaxError
