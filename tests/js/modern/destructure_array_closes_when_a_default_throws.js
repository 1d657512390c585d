const it = { [Symbol.iterator]: () => ({ next: () => ({ done: false }), return() { console.log('closed'); return {}; } }) };
const fail = () => { throw new Error('default'); };
try { const [a = fail()] = it; } catch (e) { console.log(e.message); }
try { (([a = fail()]) => a)(it); } catch (e) { console.log(e.message); }
try { for (const [a = fail()] of [it]); } catch (e) { console.log(e.message); }
// expect: closed
// expect: default
// expect: closed
// expect: default
// expect: closed
// expect: default
