// map, filter, reduce and the other operators.
const { Readable, log, run } = require('./fixtures/scenarios.js');
run({
  op_map() {
    Readable.from([1, 2, 3]).map(x => x * 2).toArray().then(v => log(v.join()));
    Readable.from([1, 2, 3]).map(async x => x + 1).filter(x => x > 2).toArray().then(v => log(v.join()));
  },
  op_map_conc() {
    let n = 0;
    Readable.from([200, 20, 60, 20]).map(async (ms) => { n++; log("start", ms, n); await new Promise(r => setTimeout(r, ms)); log('end', ms); n--; return ms; }, { concurrency: 2 }).toArray().then(v => log(v.join()));
  },
  op_chain() {
    (async () => { log(await Readable.from([1, 2, 3, 4]).flatMap(x => [x, x]).drop(1).take(5).toArray().then(String)); log(await Readable.from([1, 2]).some(x => x > 1), await Readable.from([1, 2]).every(x => x > 1), await Readable.from([1, 2]).find(x => x > 1), await Readable.from([]).find(x => x)); await Readable.from([1, 2]).forEach(x => log('each', x)); })();
  },
  op_take() {
    (async () => { const r = Readable.from((function* () { let i = 0; try { while (true) yield i++; } finally { log('stopped'); } })()); log(String(await r.take(3).toArray()), r.destroyed); log(String(await Readable.from([1]).take(0).toArray()), String(await Readable.from([1, 2]).drop(Infinity).toArray())); })();
  },
  op_reduce() {
    (async () => { log(await Readable.from([1, 2, 3]).reduce((a, b) => a + b), await Readable.from([1, 2, 3]).reduce((a, b) => a + b, 10), await Readable.from([]).reduce((a, b) => a, 5)); await Readable.from([]).reduce((a, b) => a).catch(e => log(e)); await Readable.from([1, 2]).reduce(() => { throw new Error('red'); }).catch(e => log(e)); })();
  },
  op_err() {
    (async () => { await Readable.from([1, 2]).map(() => { throw new Error('m'); }).toArray().catch(e => log(e)); await Readable.from([1, 2]).map(async () => { throw new Error('am'); }).toArray().catch(e => log(e)); await Readable.from((function* () { yield 1; throw new Error('src'); })()).map(x => x).toArray().catch(e => log(e)); await Readable.from([1]).forEach(() => { throw new Error('fe'); }).catch(e => log(e)); })();
  },
  op_signal() {
    (async () => { await Readable.from([1]).toArray({ signal: AbortSignal.abort() }).catch(e => log(e)); await Readable.from([1]).map(x => x, { signal: AbortSignal.abort() }).toArray().catch(e => log(e)); await Readable.from([1]).reduce((a) => a, 0, { signal: AbortSignal.abort() }).catch(e => log(e)); })();
  },
  op_bad() {
    const r = Readable.from([1]);
    for (const f of [() => r.map(1), () => r.filter(), () => r.map(x => x, 1), () => r.map(x => x, { concurrency: 0 }), () => r.map(x => x, { concurrency: 'x' }), () => r.map(x => x, { highWaterMark: -1 }), () => r.map(x => x, { signal: 1 }), () => r.take(-1), () => r.drop(-1), () => r.flatMap(1)]) try { f(); log('ok'); } catch (e) { log(e); } for (const f of [() => r.some(1), () => r.every(1), () => r.forEach(1), () => r.find(1), () => r.reduce(1), () => r.toArray(1)]) f().then(() => log('ok'), e => log(e));
  },
});
// expect: == op_map
// expect: 2,4,6
// expect: 3,4
// expect: == op_map_conc
// expect: start 200 1
// expect: start 20 2
// expect: end 20
// expect: start 60 2
// expect: end 60
// expect: end 200
// expect: start 20 1
// expect: end 20
// expect: 200,20,60,20
// expect: == op_chain
// expect: 1,2,2,3,3
// expect: true false 2 undefined
// expect: each 1
// expect: each 2
// expect: == op_take
// expect: stopped
// expect: 0,1,2 true
// expect:  
// expect: == op_reduce
// expect: 6 16 5
// expect: TypeError/ERR_MISSING_ARGS/Reduce of an empty stream requires an initial value
// expect: Error/undefined/red
// expect: == op_err
// expect: Error/undefined/m
// expect: Error/undefined/am
// expect: Error/undefined/src
// expect: Error/undefined/fe
// expect: == op_signal
// expect: AbortError/ABORT_ERR/The operation was aborted
// expect: AbortError/ABORT_ERR/The operation was aborted
// expect: AbortError/ABORT_ERR/The operation was aborted
// expect: == op_bad
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "fn" argument must be of type function or an instance of AsyncFunction. Received type number (1)
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "fn" argument must be of type function or an instance of AsyncFunction. Received undefined
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "options" argument must be of type object. Received type number (1)
// expect: RangeError/ERR_OUT_OF_RANGE/The value of "options.concurrency" is out of range. It must be >= 1 && <= 9007199254740991. Received 0
// expect: RangeError/ERR_OUT_OF_RANGE/The value of "options.concurrency" is out of range. It must be an integer. Received NaN
// expect: RangeError/ERR_OUT_OF_RANGE/The value of "options.highWaterMark" is out of range. It must be >= 0 && <= 9007199254740991. Received -1
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "options.signal" property must be an instance of AbortSignal. Received type number (1)
// expect: RangeError/ERR_OUT_OF_RANGE/The value of "number" is out of range. It must be >= 0. Received -1
// expect: RangeError/ERR_OUT_OF_RANGE/The value of "number" is out of range. It must be >= 0. Received -1
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "fn" argument must be of type function or an instance of AsyncFunction. Received type number (1)
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "fn" argument must be of type function or an instance of AsyncFunction. Received type number (1)
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "fn" argument must be of type function or an instance of AsyncFunction. Received type number (1)
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "fn" argument must be of type function or an instance of AsyncFunction. Received type number (1)
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "fn" argument must be of type function or an instance of AsyncFunction. Received type number (1)
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "reducer" argument must be of type function or an instance of AsyncFunction. Received type number (1)
// expect: TypeError/ERR_INVALID_ARG_TYPE/The "options" argument must be of type object. Received type number (1)
