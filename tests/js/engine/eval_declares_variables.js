// Where the variables of an eval are: in the function around, in sloppy code; in strict code they are its own.
(function () { eval('var inner = 1'); console.log(typeof inner, delete inner, typeof inner); })();
(function () { 'use strict'; eval('var inner = 1; function g() {}'); console.log(typeof inner, typeof g); })();
(function () { eval('"use strict"; var inner = 1'); console.log(typeof inner); })();
(function () {
  var o = { y: 1 };
  with (o) { eval('var y = 2; var z = 3'); }
  console.log(o.y, y, z, 'z' in o);
})();
(function () { try { throw 1; } catch (e) { eval('var fromCatch = 5'); } console.log(fromCatch); })();
(function (x) { eval('var x'); console.log(x); })(7);
var indirect = eval;
(function () { indirect('var made = 1'); console.log(made, delete globalThis.made, typeof made); })();
(function () { 'use strict'; indirect('var seen = 2'); console.log(seen); })();
indirect('"use strict"; var hidden = 1');
console.log(typeof hidden);
// expect: number true undefined
// expect: undefined undefined
// expect: undefined
// expect: 2 undefined 3 false
// expect: 5
// expect: 7
// expect: 1 true undefined
// expect: 2
// expect: undefined
