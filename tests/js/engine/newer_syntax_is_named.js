// orrery only
function says(text) {
  try { new Function(text); console.log('fine'); } catch (e) { console.log(e.message.replace(/: Orrery.*/, '')); }
}
says('var f = () => 1');
says('let x = 1');
says('class A {}');
says('f(...a)');
says('x = {a, b}');
says('function f(a = 1) {}');
says('a?.b');
says('x = ;');
says('f(1 2)');
says('break;');
// expect: Unexpected token ')' (arrow functions
// expect: Unexpected identifier 'x' (let
// expect: Unexpected identifier 'A' (classes
// expect: Unexpected token '...' (spread and rest
// expect: Unexpected token ',' (shorthand properties
// expect: Unexpected token '=' (default parameters
// expect: Unexpected token '?.' (optional chaining
// expect: Unexpected token ';'
// expect: missing ) after argument list
// expect: Illegal break statement
