try { new A(); } catch (e) { console.log(e.message); }
class A {}
console.log(typeof new A());
// expect: Cannot access 'A' before initialization
// expect: object
