class A {} class B extends A { constructor() { this.x = 1; } } class C extends A { constructor() {} }
try { new B(); } catch (e) { console.log(e.name + ': ' + e.message); }
try { new C(); } catch (e) { console.log(e.name); }
// expect: ReferenceError: Must call super constructor in derived class before accessing 'this' or returning from derived constructor
// expect: ReferenceError
