// orrery only. Delegation passes next, throw and return on to the inner iterator. What the lowering makes of
//   function* inner() {
//     try { for (;;) { try { console.log('inner got', yield 'i'); } catch (e) { console.log('inner caught', e); if (e === 'end') return 'result'; } } }
//     finally { console.log('inner cleaned'); }
//   }
//   function* outer() { const r = yield* inner(); console.log('inner gave', r); yield 'o'; }
//   let it = outer();
//   console.log(it.next(), it.next(1), it.throw('a'), it.throw('end'), it.next());
//   it = outer();
//   it.next();
//   console.log(it.return('r'), it.next());
//   const raw = { done: false, value: 5, extra: true };
//   const custom = { [Symbol.iterator]() { return { next(v) { console.log('next', v); return raw; } }; } };
//   function* over() { yield* custom; }
//   it = over();
//   console.log(it.next('lost') === raw, it.next('seen') === raw, it.return('r'));
//   it = over();
//   it.next();
//   try { it.throw('t'); } catch (e) { console.log(e.name, e.message); }
//   function* bad() { yield* 5; }
//   try { bad().next(); } catch (e) { console.log(e.name); }
function inner() { return ø.generator(this, arguments, function () {
  try { for (;;) { try { console.log('inner got', ø.yield('i')); } catch (e) { console.log('inner caught', e); if (e === 'end') return 'result'; } } }
  finally { console.log('inner cleaned'); }
}); }
function outer() { return ø.generator(this, arguments, function () { var r = ø.yieldAll(inner()); console.log('inner gave', r); ø.yield('o'); }); }
var it = outer();
console.log(it.next(), it.next(1), it['throw']('a'), it['throw']('end'), it.next());
it = outer();
it.next();
console.log(it['return']('r'), it.next());
var raw = { done: false, value: 5, extra: true };
var custom = {};
custom[Symbol.iterator] = function () { return { next: function (v) { console.log('next', v); return raw; } }; };
function over() { return ø.generator(this, arguments, function () { ø.yieldAll(custom); }); }
it = over();
console.log(it.next('lost') === raw, it.next('seen') === raw, it['return']('r'));
it = over();
it.next();
try { it['throw']('t'); } catch (e) { console.log(e.name, e.message); }
function bad() { return ø.generator(this, arguments, function () { ø.yieldAll(5); }); }
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
