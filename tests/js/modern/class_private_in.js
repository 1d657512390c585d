class A { #x; #m() {} static has(o) { return #x in o && #m in o; } } console.log(A.has(new A()), A.has({}));
// expect: true false
