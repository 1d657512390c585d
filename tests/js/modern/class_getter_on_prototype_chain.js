class A { static get [`x`]() { return 1; } get ['y']() { return 2; } } console.log(A.x, A.prototype.y, Object.keys(A).length);
// expect: 1 2 0
