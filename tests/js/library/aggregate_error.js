// AggregateError holds errors.
var e = new AggregateError([1, new Error('x')], 'several', { cause: 'why' });
console.log(e.name, e.message, e.errors.length, e.cause, e instanceof Error, e instanceof AggregateError, String(e));
console.log(Object.keys(e).length, AggregateError.length, AggregateError.prototype.name, AggregateError([2]).errors[0], e.stack.split('\n')[0]);
console.log(Object.getPrototypeOf(AggregateError) === Error, 'message' in new AggregateError([]), Object.hasOwn(new AggregateError([]), 'message'));
// expect: AggregateError several 2 why true true AggregateError: several
// expect: 0 2 AggregateError 2 AggregateError: several
// expect: true true false
