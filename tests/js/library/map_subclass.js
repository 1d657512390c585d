// An instance whose prototype is changed stays a Map.
function M() { return Object.setPrototypeOf(new Map([[1, 2]]), M.prototype); }
M.prototype = Object.create(Map.prototype);
M.prototype.twice = function (k) { return 2 * this.get(k); };
var m = new M();
console.log(m.twice(1), m instanceof Map, m instanceof M, m.size);
// expect: 4 true true 1
