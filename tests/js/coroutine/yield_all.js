// Delegation passes next, throw and return on to the inner iterator.
function* inner() {
  try { for (;;) { try { console.log('inner got', yield 'i'); } catch (e) { console.log('inner caught', e); if (e === 'end') return 'result'; } } }
  finally { console.log('inner cleaned'); }
}
function* outer() { const r = yield* inner(); console.log('inner gave', r); yield 'o'; }
let it = outer();
console.log(it.next(), it.next(1), it.throw('a'), it.throw('end'), it.next());
it = outer();
it.next();
console.log(it.return('r'), it.next());
const raw = { done: false, value: 5, extra: true };
const custom = { [Symbol.iterator]() { return { next(v) { console.log('next', v); return raw; } }; } };
function* over() { yield* custom; }
it = over();
console.log(it.next('lost') === raw, it.next('seen') === raw, it.return('r'));
it = over();
it.next();
try { it.throw('t'); } catch (e) { console.log(e.name, e.message); }
function* bad() { yield* 5; }
try { bad().next(); } catch (e) { console.log(e.name); }
// expect: inner got 1
// expect: inner caught a
// expect: inner caught end
// expect: inner cleaned
// expect: inner gave result
// expect: { value: 'i', done: false } { value: 'i', done: false } { value: 'i', done: false } { value: 'o', done: false } { value: undefined, done: true }
// expect: inner cleaned
// expect: { value: 'r', done: true } { value: undefined, done: true }
// expect: next undefined
// expect: next seen
// expect: true true { value: 'r', done: true }
// expect: next undefined
// expect: TypeError The iterator does not provide a 'throw' method.
// expect: TypeError
