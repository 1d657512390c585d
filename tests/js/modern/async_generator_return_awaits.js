async function* g() { return Promise.resolve(3); }
async function* h() { try { return Promise.reject(new Error('rejected')); } catch (e) { yield e.message; } }
(async () => { console.log(await g().next()); const i = h(); console.log(await i.next(), await i.next()); })();
// expect: { value: 3, done: true }
// expect: { value: 'rejected', done: false } { value: undefined, done: true }
