class A {
  #x = 1;

  m() {
    null.x;
  }
}
try { new A().m(); } catch (e) { console.log(/lines_in_class\.js:(\d+)/.exec(e.stack)[1]); }
// expect: 5
