const A = class {}, B = class Inner { n() { return Inner.name; } }; const o = { C: class {} };
console.log(A.name, B.name, new B().n(), o.C.name);
// expect: A Inner Inner C
