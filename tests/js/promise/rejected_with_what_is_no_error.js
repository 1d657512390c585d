// A rejection that nobody handles, with a reason that is no error: what 'uncaughtException' gets says what it was.
process.on('uncaughtException', (error, origin) => {
  console.log(error instanceof Error, error.name, error.code, error.message.slice(170), origin);
});
class Foo {}
const reasons = ['text', Symbol('s'), null, undefined, 12, 1n, [1, 'x'], () => {}, Foo, new Foo(), new Map(), new Date(0), /x/, {}, Object.create(null),
  Object.create({}), { toString() { return 'mine'; } }, { constructor: null }, { get constructor() { throw new Error('asked'); } }, new TypeError('an error')];
for (const reason of reasons) Promise.reject(reason);

// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "text". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "Symbol(s)". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "null". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "undefined". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "12". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "1". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "[object Array]". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "() => {}". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "class Foo {}". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "#<Foo>". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "#<Map>". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "[object Date]". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "[object RegExp]". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "#<Object>". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "[object Object]". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "#<Object>". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "[object Object]". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "[object Object]". unhandledRejection
// expect: true UnhandledPromiseRejection ERR_UNHANDLED_REJECTION ected with the reason "[object Object]". unhandledRejection
// expect: true TypeError undefined  unhandledRejection
