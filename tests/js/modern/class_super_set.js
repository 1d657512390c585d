class A { set v(x) { this.got = x; } } class B extends A { go() { super.v = 1; super.w = 2; return [this.got, this.w].join(); } } console.log(new B().go());
// expect: 1,2
