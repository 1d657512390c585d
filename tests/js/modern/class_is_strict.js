class A { m() { return this; } } const { m } = new A(); console.log(m());
// expect: undefined
