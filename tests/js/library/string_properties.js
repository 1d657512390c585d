// Names and lengths of the newer methods.
['at', 'codePointAt', 'endsWith', 'includes', 'isWellFormed', 'matchAll', 'normalize', 'padEnd', 'padStart', 'repeat', 'replaceAll',
 'startsWith', 'toWellFormed', 'trimEnd', 'trimStart'].forEach(function (n) {
  var d = Object.getOwnPropertyDescriptor(String.prototype, n);
  console.log(n, d.value.name, d.value.length, d.enumerable);
});
console.log(String.raw.length, String.fromCodePoint.length);
// expect: at at 1 false
// expect: codePointAt codePointAt 1 false
// expect: endsWith endsWith 1 false
// expect: includes includes 1 false
// expect: isWellFormed isWellFormed 0 false
// expect: matchAll matchAll 1 false
// expect: normalize normalize 0 false
// expect: padEnd padEnd 1 false
// expect: padStart padStart 1 false
// expect: repeat repeat 1 false
// expect: replaceAll replaceAll 2 false
// expect: startsWith startsWith 1 false
// expect: toWellFormed toWellFormed 0 false
// expect: trimEnd trimEnd 0 false
// expect: trimStart trimStart 0 false
// expect: 1 1
