class A { n = 3; f = () => this.n; } const { f } = new A(); console.log(f());
// expect: 3
