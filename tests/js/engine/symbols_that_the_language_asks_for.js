// Symbol.toPrimitive, Symbol.hasInstance and Symbol.toStringTag are honoured.
var money = {};
money[Symbol.toPrimitive] = function (hint) { return hint === 'number' ? 42 : hint; };
console.log(+money, money + '', String(money), money * 2, money == 'default', money < 43);
// expect: 42 default string 84 true true
var named = {};
named[money] = 1;
console.log(Object.keys(named)[0]);
// expect: string
function fails(f) { try { return f(); } catch (e) { return e.name + ': ' + e.message; } }
var bad = {};
bad[Symbol.toPrimitive] = function () { return {}; };
console.log(fails(function () { return +bad; }));
// expect: TypeError: Cannot convert object to primitive value
bad[Symbol.toPrimitive] = undefined;
bad.valueOf = function () { return 7; };
console.log(+bad);
// expect: 7
var key = Symbol('k'), holder = {}, asKey = {toString: function () { return key; }};
holder[asKey] = 'found';
console.log(holder[key]);
// expect: found
var even = {};
even[Symbol.hasInstance] = function (n) { return n % 2 === 0; };
console.log(2 instanceof even, 3 instanceof even);
// expect: true false
console.log(fails(function () { return 1 instanceof {}; }));
// expect: TypeError: Right-hand side of 'instanceof' is not callable
function F() {}
console.log(F[Symbol.hasInstance](new F()), F[Symbol.hasInstance]({}), new F() instanceof F, F[Symbol.hasInstance].name);
// expect: true false true [Symbol.hasInstance]
Object.defineProperty(F, Symbol.hasInstance, {value: function () { return 'yes'; }});
console.log(1 instanceof F);
// expect: true
console.log(Function.prototype[Symbol.hasInstance].call({}, 1));
// expect: false
var tagged = {};
tagged[Symbol.toStringTag] = 'Tagged';
console.log(String(tagged), Object.prototype.toString.call(tagged));
// expect: [object Tagged] [object Tagged]
tagged[Symbol.toStringTag] = 5;
console.log(String(tagged));
// expect: [object Object]
