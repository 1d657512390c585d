class A { constructor(n) { this.n = n; } } class B extends A { constructor() { const s = () => super(4); s(); this.m = this.n + 1; } } console.log(new B().m);
// expect: 5
