// EPSILON, the safe integers, and the shared parsers.
console.log(Number.EPSILON, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, Number.parseInt === parseInt, Number.parseFloat === parseFloat);
console.log(JSON.stringify(Object.getOwnPropertyDescriptor(Number, 'EPSILON')));
// expect: 2.220446049250313e-16 9007199254740991 -9007199254740991 true true
// expect: {"value":2.220446049250313e-16,"writable":false,"enumerable":false,"configurable":false}
