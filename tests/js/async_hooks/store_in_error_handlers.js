// 'uncaughtException' is emitted where the error was thrown, 'unhandledRejection' where the promise was made.
const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
process.on('uncaughtException', (error) => console.log(error.message, als.getStore()));
process.on('unhandledRejection', (reason) => console.log(reason, als.getStore()));
als.run('thrower', () => setTimeout(() => { throw new Error('thrown'); }, 1));
als.run('rejecter', () => Promise.reject('rejected'));
let resolve;
als.run('maker', () => { new Promise((r) => { resolve = r; }); });
als.run('resolver', () => resolve({ then(done) { console.log('thenable', als.getStore()); done(); } }));
// expect: thenable maker
// expect: rejected rejecter
// expect: thrown thrower
