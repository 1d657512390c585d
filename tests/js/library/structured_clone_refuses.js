// Functions and symbols cannot be cloned.
try { structuredClone({ f: function () {} }); } catch (e) { console.log(e.name, e.code, e instanceof Error); }
try { structuredClone(Symbol('s')); } catch (e) { console.log(e.name, e.message); }
// expect: DataCloneError 25 true
// expect: DataCloneError Symbol(s) could not be cloned.
