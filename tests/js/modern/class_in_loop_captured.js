const cs = []; for (let i = 0; i < 2; i++) { class A { v() { return i; } } cs.push(A); } console.log(cs.map(C => new C().v()).join());
// expect: 0,1
