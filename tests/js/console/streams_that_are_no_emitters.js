// A console with ignoreErrors: false writes to anything that has write(), and lets its errors through.
const { Console } = require('console');
const lines = [];
const plain = new Console({ stdout: { write: (text) => lines.push(text), removeListener() {} }, ignoreErrors: false });
plain.log('one', { two: 2 });
plain.table([{ a: 1 }]);
console.log(lines);
const broken = new Console({ stdout: { write() { throw new Error('out'); }, on() {}, once() {}, removeListener() {}, listenerCount: () => 0 }, ignoreErrors: false });
try { broken.log('x'); } catch (error) { console.log(error.message); }

const attempt = (call) => { try { console.log(call()); } catch (error) { console.log(error.name, error.code, error.message); } };
const { StringDecoder } = require('string_decoder');
attempt(() => StringDecoder.prototype.write(Buffer.from('x')));
for (const options of ['', 1, null, {}, { transfer: 1 }, { transfer: null }]) attempt(() => structuredClone(undefined, options));
console.log(['global', 'atob', 'btoa', 'crypto', 'fetch', 'performance'].filter((name) => !Object.keys(globalThis).includes(name)));
// expect: [
// expect:   'one { two: 2 }\n',
// expect:   '┌─────────┬───┐\n' +
// expect:     '│ (index) │ a │\n' +
// expect:     '├─────────┼───┤\n' +
// expect:     '│ 0       │ 1 │\n' +
// expect:     '└─────────┴───┘\n'
// expect: ]
// expect: out
// expect: TypeError ERR_INVALID_THIS Value of "this" must be of type StringDecoder
// expect: TypeError ERR_INVALID_ARG_TYPE The options argument must be either an object or undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The options argument must be either an object or undefined
// expect: undefined
// expect: undefined
// expect: TypeError ERR_INVALID_ARG_TYPE Optional transferList argument must be an iterable
// expect: undefined
// expect: []
