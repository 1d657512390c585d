// orrery only: the language looks the name on the left up before the right side runs; Node does so after it.
var x = 0, scope = { x: 1 };
with (scope) { x = (delete scope.x, 2); }
console.log(scope.x, x);
// expect: 2 0
delete scope.x;
with (scope) { x += (scope.x = 5, 3); }
console.log(scope.x, x);
// expect: 5 3
with (scope) { console.log(x++, ++x, x--); }
console.log(scope.x, x);
// expect: 5 7 7
// expect: 6 3
(function () {
  var y = 3;
  var inner = (function () { y *= (eval('var y = 2'), 4); return y; })();
  console.log(inner, y);
})();
// expect: 2 12
