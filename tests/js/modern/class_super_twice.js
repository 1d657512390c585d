class A {} class B extends A { constructor() { super(); super(); } }
try { new B(); } catch (e) { console.log(e.message); }
// expect: Super constructor may only be called once
