class A { m() {} static s() {} }
console.log(Object.keys(A.prototype).length, Object.keys(A).length, JSON.stringify(Object.getOwnPropertyNames(A.prototype)));
// expect: 0 0 ["constructor","m"]
