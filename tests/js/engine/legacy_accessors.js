var o = {};
o.__defineGetter__('a', function () { return this.v + 1; });
o.__defineSetter__('a', function (v) { this.v = v; });
o.a = 4;
console.log(o.a, Object.keys(o).join(), typeof o.__lookupGetter__('a'), o.__lookupSetter__('a').length, o.__lookupGetter__('none'));
// expect: 5 a,v function 1 undefined
console.log(typeof Object.create(o).__lookupGetter__('a'), o.__lookupGetter__('v'), Object.keys(Object.prototype).length);
// expect: function undefined 0
try { o.__defineGetter__('b', 1); } catch (e) { console.log(e.message); }
// expect: Object.prototype.__defineGetter__: Expecting function
var key = Symbol('k');
o.__defineGetter__(key, function () { return 'by symbol'; });
console.log(o[key]);
// expect: by symbol
