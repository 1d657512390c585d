// Only a call by the name eval sees the variables around it.
var x = 'module';
globalThis.x = 'global';
function local() { var x = 'local'; return [eval('x'), (0, eval)('x'), [1].map(function () { return eval('x'); })[0]]; }
console.log(local().join());
// expect: local,global,local
var e = eval;
console.log(typeof eval, eval.name, eval.length, e('1 + 1'), e(5), e('var y = 3; y'), typeof globalThis.y);
// expect: function eval 1 2 5 3 number
console.log(e('this') === globalThis, [1, 2].map(String).map(eval).join());
// expect: true 1,2
function shadow(eval) { return eval('x'); }
console.log(shadow(function (s) { return 'mine: ' + s; }));
// expect: mine: x
try { e('1 +'); } catch (error) { console.log(error.name); }
// expect: SyntaxError
