class A { constructor(n) { this.n = n; } } class B extends A { constructor(x) { if (x) super('yes'); else super('no'); this.x = x; } } console.log(new B(1).n, new B(0).n);
// expect: yes no
