const it = { [Symbol.iterator]: () => ({ next: () => ({ done: false }), return() { throw new Error('return'); } }) };
try { const [a = (() => { throw new Error('default'); })()] = it; } catch (e) { console.log(e.message); }
try { const [a = Math.max()] = it; } catch (e) { console.log(e.message); }
// expect: default
// expect: return
