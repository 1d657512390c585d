[Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError].forEach(function (E) {
  console.log(E.name, Object.getPrototypeOf(E).name, JSON.stringify(E.prototype.message), E.prototype.hasOwnProperty('message'),
    Object.prototype.toString.call(E.prototype), Object.prototype.toString.call(new E('m')), String(new E()), String(new E('m')), E.length);
});
console.log(typeof Object.prototype.valueOf.call(true), Function.prototype.length, JSON.stringify(Function.prototype.name));
try { Object.prototype.valueOf.call(null); } catch (e) { console.log(e.name); }
// expect: Error  "" true [object Object] [object Error] Error Error: m 1
// expect: EvalError Error "" true [object Object] [object Error] EvalError EvalError: m 1
// expect: RangeError Error "" true [object Object] [object Error] RangeError RangeError: m 1
// expect: ReferenceError Error "" true [object Object] [object Error] ReferenceError ReferenceError: m 1
// expect: SyntaxError Error "" true [object Object] [object Error] SyntaxError SyntaxError: m 1
// expect: TypeError Error "" true [object Object] [object Error] TypeError TypeError: m 1
// expect: URIError Error "" true [object Object] [object Error] URIError URIError: m 1
// expect: object 0 ""
// expect: TypeError
