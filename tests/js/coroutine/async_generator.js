// Requests wait in a queue; each is answered by a promise.
async function* g() { try { console.log('got', yield 1); yield Promise.resolve(2); return 3; } finally { console.log('cleaned'); } }
const show = r => console.log(r);
let it = g();
Promise.all([it.next('lost'), it.next('b'), it.next(), it.next()]).then(all => all.forEach(show)).then(() => {
  it = g();
  it.next();
  return it.return(Promise.resolve('r'));
}).then(show).then(() => g().return('fresh')).then(show).then(() => g().throw('t')).then(null, show).then(() => {
  it = g();
  it.next();
  return it.throw(new Error('into'));
}).then(null, e => show(e.message)).then(() => it.next()).then(show)
  .then(() => it.return(Promise.reject('rejected value'))).then(null, show)
  .then(() => it.next.call({})).then(null, e => console.log(e.name));
// expect: got b
// expect: cleaned
// expect: { value: 1, done: false }
// expect: { value: 2, done: false }
// expect: { value: 3, done: true }
// expect: { value: undefined, done: true }
// expect: cleaned
// expect: { value: 'r', done: true }
// expect: { value: 'fresh', done: true }
// expect: t
// expect: cleaned
// expect: into
// expect: { value: undefined, done: true }
// expect: rejected value
// expect: TypeError
