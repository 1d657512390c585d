class S { constructor() { if (new.target === S) throw new TypeError('abstract'); } } class T extends S {}
try { new S(); } catch (e) { console.log(e.message); }
console.log(new T() instanceof S);
// expect: abstract
// expect: true
