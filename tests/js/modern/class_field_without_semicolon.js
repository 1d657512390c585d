class A {
  a = 1
  b
  c = 2
  m() { return this.a + this.c }
}
console.log(new A().m());
// expect: 3
