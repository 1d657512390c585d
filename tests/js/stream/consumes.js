// stream/consumers: all of a stream at once.
const { Readable, log, run } = require('./fixtures/scenarios.js');
run({
  consumers() {
    const c = require('stream/consumers');
    (async () => { log(await c.text(Readable.from(['a', Buffer.from('b')])), JSON.stringify(await c.json(Readable.from(['{"a":', '1}']))), await c.buffer(Readable.from([Buffer.from('x'), Buffer.from('y')])), (await c.arrayBuffer(Readable.from([Buffer.from('xyz')]))).byteLength); log(await c.text(Readable.from([Buffer.from([0xe2, 0x82]), Buffer.from([0xac])]))); await c.json(Readable.from(['{'])).catch(e => log(e.name)); })();
  },
});
// expect: == consumers
// expect: ab {"a":1} B:xy 3
// expect: €
// expect: SyntaxError
