class C {
  static {
    const double = (n) => { return n * 2; };
    const named = () => { let await = 1; return await; };
    this.sum = double(2) + named();
    this.target = new.target;
  }
}
console.log(C.sum, C.target); // expect: 5 undefined
