class A { constructor() { this.t = new.target.name; } } class B extends A {} console.log(new A().t, new B().t);
function F() { return new.target === F; }
// expect: A B
