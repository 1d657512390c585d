class A { constructor() { return { other: 1 }; } } class B extends A { constructor() { super(); this.b = 2; } } console.log(JSON.stringify(new B()));
// expect: {"other":1,"b":2}
