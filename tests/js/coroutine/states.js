// orrery only. What each method does in each state. What the lowering makes of
//   const show = f => { try { console.log(f()); } catch (e) { console.log(typeof e === 'object' ? `${e.name}: ${e.message}` : e); } };
//   function* g() { try { yield 1; } finally { console.log('cleaned'); } }
//   let it = g();
//   show(() => it.return(7)); show(() => it.next()); show(() => it.return(8)); show(() => it.throw('t'));
//   it = g();
//   show(() => it.throw('t')); show(() => it.next());
//   it = g();
//   it.next(); show(() => it.return(7)); show(() => it.next());
//   it = g();
//   it.next(); show(() => it.throw('t')); show(() => it.next());
//   it = g();
//   it.next(); show(() => it.next()); show(() => it.next());
//   function* selfish() { show(() => me.next()); show(() => me.return()); show(() => me.throw(1)); yield 'still fine'; }
//   const me = selfish();
//   show(() => me.next());
//   show(() => it.next.call({}));
//   show(() => it.next.call(5));
function show(f) { try { console.log(f()); } catch (e) { console.log(typeof e === 'object' ? e.name + ': ' + e.message : e); } }
function g() { return ø.generator(this, arguments, function () { try { ø.yield(1); } finally { console.log('cleaned'); } }); }
var it = g();
show(function () { return it['return'](7); }); show(function () { return it.next(); });
show(function () { return it['return'](8); }); show(function () { return it['throw']('t'); });
it = g();
show(function () { return it['throw']('t'); }); show(function () { return it.next(); });
it = g();
it.next(); show(function () { return it['return'](7); }); show(function () { return it.next(); });
it = g();
it.next(); show(function () { return it['throw']('t'); }); show(function () { return it.next(); });
it = g();
it.next(); show(function () { return it.next(); }); show(function () { return it.next(); });
function selfish() { return ø.generator(this, arguments, function () {
  show(function () { return me.next(); }); show(function () { return me['return'](); }); show(function () { return me['throw'](1); });
  ø.yield('still fine');
}); }
var me = selfish();
show(function () { return me.next(); });
show(function () { return it.next.call({}); });
show(function () { return it.next.call(5); });
// expect: { value: 7, done: true }
// expect: { value: undefined, done: true }
// expect: { value: 8, done: true }
// expect: t
// expect: t
// expect: { value: undefined, done: true }
// expect: cleaned
// expect: { value: 7, done: true }
// expect: { value: undefined, done: true }
// expect: cleaned
// expect: t
// expect: { value: undefined, done: true }
// expect: cleaned
// expect: { value: undefined, done: true }
// expect: { value: undefined, done: true }
// expect: TypeError: Generator is already running
// expect: TypeError: Generator is already running
// expect: TypeError: Generator is already running
// expect: { value: 'still fine', done: false }
// expect: TypeError: Method [Generator].prototype.next called on incompatible receiver #<Object>
// expect: TypeError: Method [Generator].prototype.next called on incompatible receiver 5
