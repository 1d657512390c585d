// Channels tell their subscribers; tracing channels tell where an operation starts and ends.
const dc = require('diagnostics_channel');
const channel = dc.channel('a');
const hear = (message, name) => console.log('heard', message, name);
console.log(channel === dc.channel('a'), channel.hasSubscribers, dc.hasSubscribers('a'), dc.hasSubscribers('none'), channel.name);
channel.publish('nobody');
channel.subscribe(hear);
dc.subscribe('a', (message) => console.log('second', message));
channel.publish({ x: 1 });
console.log(channel.unsubscribe(hear), dc.unsubscribe('a', hear), dc.hasSubscribers('a'), channel instanceof dc.Channel);
channel.publish('one left');
for (const wrong of [() => dc.channel(5), () => channel.subscribe(5), () => dc.tracingChannel(null)]) {
  try {
    wrong();
  } catch (e) {
    console.log(e.code, e.message);
  }
}
process.once('uncaughtException', (e) => console.log('later', e.message));
dc.subscribe('b', () => { throw new Error('from a subscriber'); });
dc.subscribe('b', () => console.log('still called'));
dc.channel('b').publish(1);

const tracing = dc.tracingChannel('op');
const handlers = {};
for (const event of ['start', 'end', 'asyncStart', 'asyncEnd', 'error']) {
  handlers[event] = (context) => console.log(' ', event, JSON.stringify(context), context.error ? context.error.message : '');
}
tracing.subscribe(handlers);
console.log(tracing.start.name, tracing.traceSync((x) => x * 2, { id: 1 }, null, 21));
try {
  tracing.traceSync(() => { throw new Error('sync'); }, { id: 2 });
} catch (e) {
  console.log('thrown', e.message);
}
tracing.traceCallback((a, callback) => setImmediate(callback, null, a + 1), -1, { id: 3 }, null, 1, (error, value) => {
  console.log('called back', error, value);
  tracing.tracePromise(async (x) => x, { id: 4 }, null, 'p').then((value) => {
    console.log('promised', value);
    return tracing.tracePromise(async () => { throw new Error('rejected'); }, { id: 5 });
  }).catch((e) => {
    console.log('caught', e.message);
    console.log(tracing.unsubscribe(handlers), tracing.unsubscribe(handlers), tracing.start.hasSubscribers);
  });
});
const fake = { run(context, fn) { console.log('store has', context); return fn(); } };
channel.bindStore(fake, (data) => data + 1);
console.log(channel.runStores(1, function (x) { return [this.y, x]; }, { y: 2 }, 3), channel.unbindStore(fake), channel.unbindStore(fake));


// expect: true false false false a
// expect: heard { x: 1 } a
// expect: second { x: 1 }
// expect: true false true true
// expect: second one left
// expect: ERR_INVALID_ARG_TYPE The "channel" argument must be one of type string or symbol. Received type number (5)
// expect: ERR_INVALID_ARG_TYPE The "subscription" argument must be of type function. Received type number (5)
// expect: ERR_INVALID_ARG_TYPE The "nameOrChannels" argument must be of type string or an instance of TracingChannel or Object. Received null
// expect: still called
// expect:   start {"id":1} 
// expect:   end {"id":1,"result":42} 
// expect: tracing:op:start 42
// expect:   start {"id":2} 
// expect:   error {"id":2,"error":{}} sync
// expect:   end {"id":2,"error":{}} sync
// expect: thrown sync
// expect:   start {"id":3} 
// expect:   end {"id":3} 
// expect: store has 2
// expect: second 1
// expect: [ 2, 3 ] true false
// expect: later from a subscriber
// expect:   asyncStart {"id":3,"result":2} 
// expect: called back null 2
// expect:   start {"id":4} 
// expect:   end {"id":4} 
// expect:   asyncEnd {"id":3,"result":2} 
// expect:   asyncStart {"id":4,"result":"p"} 
// expect:   asyncEnd {"id":4,"result":"p"} 
// expect: promised p
// expect:   start {"id":5} 
// expect:   end {"id":5} 
// expect:   error {"id":5,"error":{}} rejected
// expect:   asyncStart {"id":5,"error":{}} rejected
// expect:   asyncEnd {"id":5,"error":{}} rejected
// expect: caught rejected
// expect: true false false
