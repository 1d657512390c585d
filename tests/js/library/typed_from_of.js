// from and of.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
console.log(Uint8Array.from([1, 2, 3], function (x) { return x * 2; }).join(), Int16Array.of(1, -1).join(), Uint8Array.from('123').join(), Uint8Array.from(new Set([9])).join());
attempt(function () { return Uint8Array.from.call({}, []); });
// expect: 2,4,6 1,-1 1,2,3 9
// expect: TypeError: #<Object> is not a constructor
