const it = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { console.log('closed'); return {}; } }) };
const o = { set x(v) { throw new Error('target ' + v); } };
try { [o.x] = it; } catch (e) { console.log(e.message); }
try { console.log([[o.x]] = [it]); } catch (e) { console.log(e.message); }
// expect: closed
// expect: target 1
// expect: closed
// expect: target 1
