class L extends Array { last() { return this[this.length - 1]; } }
const l = new L(); l.push(1, 2); console.log(l.length, l.last(), Array.isArray(l), l instanceof L);
// expect: 2 2 true true
