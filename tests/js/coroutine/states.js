// What each method does in each state.
const show = f => { try { console.log(f()); } catch (e) { console.log(typeof e === 'object' ? `${e.name}: ${e.message}` : e); } };
function* g() { try { yield 1; } finally { console.log('cleaned'); } }
let it = g();
show(() => it.return(7)); show(() => it.next()); show(() => it.return(8)); show(() => it.throw('t'));
it = g();
show(() => it.throw('t')); show(() => it.next());
it = g();
it.next(); show(() => it.return(7)); show(() => it.next());
it = g();
it.next(); show(() => it.throw('t')); show(() => it.next());
it = g();
it.next(); show(() => it.next()); show(() => it.next());
function* selfish() { show(() => me.next()); show(() => me.return()); show(() => me.throw(1)); yield 'still fine'; }
const me = selfish();
show(() => me.next());
show(() => it.next.call({}));
show(() => it.next.call(5));
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
