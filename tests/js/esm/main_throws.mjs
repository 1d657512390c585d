import './fixtures/quick.mjs';
process.on('uncaughtException', (error, origin) => console.log(error.message, origin));
process.on('unhandledRejection', () => console.log('not this one'));
setTimeout(() => console.log('goes on'), 1);
throw new Error('at the top');
// expect: quick
// expect: at the top unhandledRejection
// expect: goes on
