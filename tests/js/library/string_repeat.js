// repeat, and its limits.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
console.log('ab'.repeat(3), 'ab'.repeat(0) === '', ''.repeat(1000) === '', '😀'.repeat(2), 'x'.repeat('2'));
attempt(function () { return 'a'.repeat(-1); });
attempt(function () { return 'a'.repeat(Infinity); });
// expect: ababab true true 😀😀 xx
// expect: RangeError: Invalid count value: -1
// expect: RangeError: Invalid count value: Infinity
