// return() runs finally blocks, innermost first, and no catch clause.
function* g() {
  try {
    try {
      try { yield 1; } catch (e) { console.log('never'); } finally { console.log('inner'); }
    } catch { console.log('never'); }
    console.log('never');
  } finally { console.log('outer'); }
}
let it = g();
it.next();
console.log(it.return('r'), it.next());
function* overrides() { try { yield 1; } finally { return 'mine'; } }
it = overrides(); it.next();
console.log(it.return('r'));
function* throws() { try { yield 1; } finally { throw new Error('from finally'); } }
it = throws(); it.next();
try { it.return('r'); } catch (e) { console.log(e.message, it.next()); }
function* yields() { try { yield 1; } finally { console.log('got', yield 2); console.log('got', yield 3); } }
it = yields(); it.next();
console.log(it.return('r'), it.next('a'), it.next('b'), it.next('c'));
function* goesOn() { for (let i = 0; i < 3; i++) { try { yield i; } finally { continue; } } return 'all'; }
it = goesOn(); it.next();
console.log(it.return('r'), it.return('s'), it.return('t'));
function* twice() { try { yield 1; } finally { yield 2; } }
it = twice(); it.next();
console.log(it.return('first'), it.return('second'), it.next());
function* fromCatch() { try { throw 1; } catch (e) { try { yield e; } finally { console.log('done', e); } } finally { console.log('all'); } }
it = fromCatch(); it.next();
console.log(it.return('r'));
// expect: inner
// expect: outer
// expect: { value: 'r', done: true } { value: undefined, done: true }
// expect: { value: 'mine', done: true }
// expect: from finally { value: undefined, done: true }
// expect: got a
// expect: got b
// expect: { value: 2, done: false } { value: 3, done: false } { value: 'r', done: true } { value: undefined, done: true }
// expect: { value: 1, done: false } { value: 2, done: false } { value: 'all', done: true }
// expect: { value: 2, done: false } { value: 'second', done: true } { value: undefined, done: true }
// expect: done 1
// expect: all
// expect: { value: 'r', done: true }
