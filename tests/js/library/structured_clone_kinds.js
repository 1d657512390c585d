// Map, Set, RegExp, Error and boxed values stay what they are.
var c = structuredClone(new Map([['k', new Set([1])]]));
console.log(c instanceof Map, c.get('k').has(1), String(structuredClone(/a+/gi)), structuredClone(new Number(5)) instanceof Number);
var e = structuredClone(new RangeError('r'));
console.log(e instanceof RangeError, e.message, e.name, structuredClone(new Boolean(false)).valueOf());
// expect: true true /a+/gi true
// expect: true r RangeError false
