class A { self() { return A; } } const B = A; { const b = new B(); console.log(b.self() === B); }
// expect: true
