class Own extends Promise {}
const tick = (n, p = Promise.resolve()) => { for (let i = 1; i <= n; i++) p = p.then(() => console.log('tick', i)); };
async function f() { await Own.resolve(); console.log('awaited'); }
f();
tick(4);
// expect: tick 1
// expect: tick 2
// expect: awaited
// expect: tick 3
// expect: tick 4
