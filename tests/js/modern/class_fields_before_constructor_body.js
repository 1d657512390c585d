class A { x = 1; constructor() { console.log(this.x); } } class B extends A { y = 2; constructor() { super(); console.log(this.y); } } new B();
// expect: 1
// expect: 2
