function f() { return
  1; }
console.log(f());
var n = 0;
for (var i = 0; i < 3; i++) { if (i) continue
  ; else {}
  n++; }
console.log(n);
var a = 1, b = 1
a
++b
console.log(a, b);
console.log(eval("''/*\n*/''"), eval('1/*\u2028*/2'));
for (const text of ['throw\n1', '1/* */2']) try { eval(text); } catch (e) { console.log(e.name); }
l: for (;;) { for (;;) { break
  l; } break }
console.log('end');
// expect: undefined
// expect: 1
// expect: 1 2
// expect:  2
// expect: SyntaxError
// expect: SyntaxError
// expect: end
