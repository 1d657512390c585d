// AsyncLocalStorage.exit(): what is started in it does not see the store either, however late it runs.
const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
async function foo() {}
async function out(n) { console.log(n, 'before', als.getStore()); await foo(); console.log(n, 'after', als.getStore()); }
als.run('s', () => { als.exit(() => out('exit')); });
als.run('s', () => { als.run(undefined, () => out('run undefined')); });
als.run('s', () => { als.run('inner', () => out('run inner')); });
als.run('s', async () => { await foo(); als.exit(() => out('exit in async')); });
als.run('s', async () => { await foo(); await als.exit(() => out('await exit in async')); });
als.run('s', () => { als.exit(() => { setTimeout(() => console.log('timeout', als.getStore())); Promise.resolve().then(() => console.log('then', als.getStore())); process.nextTick(() => console.log('tick', als.getStore()));}); });
// expect: exit before undefined
// expect: run undefined before undefined
// expect: run inner before inner
// expect: tick undefined
// expect: exit after undefined
// expect: run undefined after undefined
// expect: run inner after inner
// expect: exit in async before undefined
// expect: await exit in async before undefined
// expect: then undefined
// expect: exit in async after undefined
// expect: await exit in async after undefined
// expect: timeout undefined
