const m = () => 'outer'; const o = { m() { return m(); } }; class C { m() { return m(); } } console.log(o.m(), new C().m());
// expect: outer outer
