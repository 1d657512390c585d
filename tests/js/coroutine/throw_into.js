// An exception arrives at the yield.
function* g() {
  for (;;) {
    try { console.log('got', yield 'ready'); }
    catch (e) { console.log('caught', e.message || e); if (e === 'stop') return 'stopped'; }
  }
}
const it = g();
console.log(it.next(), it.next(1), it.throw(new Error('one')), it.next(2), it.throw('stop'), it.next());
function* two() { try { yield 1; } finally { yield 2; } }
const t = two();
t.next();
console.log(t.throw(new Error('later')));
try { t.next(); } catch (e) { console.log(e.message); }
console.log(t.next());
// expect: got 1
// expect: caught one
// expect: got 2
// expect: caught stop
// expect: { value: 'ready', done: false } { value: 'ready', done: false } { value: 'ready', done: false } { value: 'ready', done: false } { value: 'stopped', done: true } { value: undefined, done: true }
// expect: { value: 2, done: false }
// expect: later
// expect: { value: undefined, done: true }
