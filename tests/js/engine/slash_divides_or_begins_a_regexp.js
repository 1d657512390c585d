// Only the grammar tells whether a slash divides: after a block it does not, after a property named return it does.
function f() {}
/a/.test('a');
if (f) {} /b/.exec('b');
for (;;) { break; } /=c/.test('c');
class A {}
/d/u.test('d');
const o = { return: 4, list: [8], typeof: 2 };
let g = 1, i = 8;
i /= 2;
console.log(o.return / 2 / 1, o.list[0] / 2 / g, o.typeof /1/ g, i++ / 2);
// expect: 2 4 2 2
console.log(/=a/.source, /\//.source, /[\/]/.source, /[/]/.source);
// expect: =a \/ [\/] [/]
console.log((() => /x/)().source, [/y/][0].source, !/z/.test('z'), typeof /w/);
// expect: x y false object
