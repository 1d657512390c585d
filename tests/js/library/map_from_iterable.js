// A Map is made of any iterable of pairs, another Map too.
var from = {};
from[Symbol.iterator] = function () {
  var i = 0;
  return { next: function () { return i < 2 ? { value: [i, i++ * 10], done: false } : { done: true }; } };
};
console.log(JSON.stringify(Array.from(new Map(from))), new Map(new Map([[1, 2]])).get(1));
// expect: [[0,0],[1,10]] 2
