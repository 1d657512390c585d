// Out of range.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
var d = new DataView(new ArrayBuffer(4));
attempt(function () { return d.getInt32(1); });
attempt(function () { return d.setInt8(4, 1); });
attempt(function () { return d.getInt8(-1); });
attempt(function () { return new DataView({}); });
attempt(function () { return new DataView(new ArrayBuffer(1), 2); });
attempt(function () { return DataView(new ArrayBuffer(1)); });
// expect: RangeError: Offset is outside the bounds of the DataView
// expect: RangeError: Offset is outside the bounds of the DataView
// expect: RangeError: Offset is outside the bounds of the DataView
// expect: TypeError: First argument to DataView constructor must be an ArrayBuffer
// expect: RangeError: Start offset 2 is outside the bounds of the buffer
// expect: TypeError: Constructor DataView requires 'new'
