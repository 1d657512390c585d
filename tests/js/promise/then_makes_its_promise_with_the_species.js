class Plain extends Promise { static get [Symbol.species]() { return Promise; } }
class Own extends Promise {}
const log = (name, p) => console.log(name, p.constructor.name, p instanceof Promise);
log('plain', Plain.resolve(1).then(() => 2)); // expect: plain Promise true
log('own', Own.resolve(1).then(() => 2));     // expect: own Own true
log('finally', Own.reject(1).finally(() => {}).catch(() => {})); // expect: finally Own true
log('all', Own.all([]));                      // expect: all Own true
Own.resolve(3).then((v) => v + 1).then((v) => console.log(v)); // expect: 4
