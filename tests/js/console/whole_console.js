// The console: tables of everything, groups, counters, and consoles of one's own.
const { Console } = require('console');
let out = '';
const sink = { write(s) { out += s; return true }, on() {}, once() {}, removeListener() {}, listenerCount() { return 0 } };
const T = (...a) => { try { console.table(...a) } catch (e) { console.log(e.code, e.message) } };
T([1, 'a', null, undefined, { a: 1 }, [2]]); T([[1, 2], [3, 4]]); T({ x: { a: 1 }, y: { b: 2 } }); T(new Map([['a', 1], ['b', { x: 1 }]])); T(new Set([1, { a: 2 }, 'c']));
T(new Map([['a', 1]]).entries()); T(new Map([['a', 1]]).keys()); T(new Set([5]).values()); T([]); T({}); T(5); T('x'); T(null); T(undefined); T(Symbol('s')); T(() => 1);
T(new Uint8Array([1, 2])); T([{ a: 1, b: 2 }, { a: 3, c: 4 }], ['a']); T([{ a: 1 }], ['zz']); T([{ a: 1 }], 'a'); T([{ a: { b: { c: 1 } }, f() {}, s: Symbol('q'), d: new Date(0), l: [1, [2]] }]);
T([{ a: 'multi\nline' }]); T([[], {}]); T({ a: 1, b: [1, 2] }); T([new Map([[1, 2]])]); T([true, 1.5, -0]); T(['日本', 'é']); T([{ a: undefined, b: null }]); T([() => 1, class Q {}]); T([[1, [2, 3]], [{ x: 1 }]]); T([{ 10: 'x', a: 'y', 2: 'z' }]); T(new (class Foo { constructor() { this.z = [1] } })); T(Object.create({ inherited: 1 })); T([Object.assign(() => 1, { p: 1 })]); T([{ o: { a: 1, b: 2, c: 3 } }, { o: { a: 1 } }]);
console.group('G1'); console.log('in\nside'); console.group(); console.warn; console.table([{ a: 1 }]); console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 }); console.groupEnd(); console.groupCollapsed('x', 'y'); console.log({ a: 1 }); console.groupEnd(); console.groupEnd(); console.groupEnd(); console.log('out');
console.count(); console.count('a'); console.count(); console.countReset(); console.count(); console.count(undefined); console.count(null); console.count(5); console.count({}); console.countReset('a'); console.count('a');
console.log(); console.log(''); console.log('%s is %d and %i %f %j %o %O %c.', 'a', 1.5, 2.7, '3.1', { x: 1 }, [1], { y: 2 }, 'css'); console.log('%%', 1); console.log('a%', 1); console.log(-0, [-0], 0); console.log('a\tb', ['a\tb']); console.log(null, undefined, true); console.info('i'); console.debug('d'); console.dirxml({ a: 1 }, [2]); console.dir('text'); console.dir({ [Symbol.for('nodejs.util.inspect.custom')]() { return 'custom' } }); console.assert(true, 'no');
const c = new Console({ stdout: sink, inspectOptions: { depth: 0, compact: false }, groupIndentation: 4 });
c.log({ a: { b: 1 } }); c.group('g'); c.error('err'); c.log('x\ny'); c.groupEnd(); c.assert(false); c.assert(0, 'msg %s', 'arg'); c.assert(false, { a: 1 }); c.assert(false, 'a', 'b'); c.dir({ a: { b: 1 } }, { depth: 3 }); c.trace; c.clear();
console.log(JSON.stringify(out)); out = '';
const c2 = new Console(sink, sink, true); c2.warn('w'); c2.timeLog; c2.log.call(null, 'detached'); console.log(JSON.stringify(out)); out = '';
const c3 = Console({ stdout: sink, colorMode: true }); c3.log({ a: 1 }, 'plain', 5, '%s', 'x'); c3.log('%s %o', 'a', 1); console.log(JSON.stringify(out)); out = '';
console.log(c3 instanceof Console, c3 instanceof console.Console, typeof console.time, console instanceof Console, {} instanceof Console, Object.prototype.toString.call(console), console[Symbol.toStringTag]);
for (const f of [() => new Console(), () => new Console({}), () => new Console({ stdout: {} }), () => new Console(sink, {}), () => new Console({ stdout: sink, colorMode: 'x' }), () => new Console({ stdout: sink, groupIndentation: -1 }), () => new Console({ stdout: sink, groupIndentation: 'a' }), () => new Console({ stdout: sink, groupIndentation: 1001 }), () => new Console({ stdout: sink, inspectOptions: 5 }), () => new Console({ stdout: sink, colorMode: true, inspectOptions: { colors: true } }), () => console.count(Symbol('x')), () => console.time(Symbol('x'))]) try { f(); console.log('fine') } catch (e) { console.log(e.name, e.code, e.message) }
class Mine extends Console { constructor() { super(sink) } hello() { this.log('hello') } log(...a) { super.log('mine', ...a) } }
const m = new Mine(); m.hello(); m.log('x'); console.log(JSON.stringify(out), m instanceof Mine, Object.keys(m).length > 5); out = '';
const t = new Console(sink); t.time(); t.timeLog(undefined, 'extra', { a: 1 }); t.timeEnd(); console.log(out.replace(/[\d.]+m?s/g, 'T')); out = '';
console.log(Object.keys(console).sort().join());

// expect: ┌─────────┬───┬───┬───────────┐
// expect: │ (index) │ 0 │ a │ Values    │
// expect: ├─────────┼───┼───┼───────────┤
// expect: │ 0       │   │   │ 1         │
// expect: │ 1       │   │   │ 'a'       │
// expect: │ 2       │   │   │ null      │
// expect: │ 3       │   │   │ undefined │
// expect: │ 4       │   │ 1 │           │
// expect: │ 5       │ 2 │   │           │
// expect: └─────────┴───┴───┴───────────┘
// expect: ┌─────────┬───┬───┐
// expect: │ (index) │ 0 │ 1 │
// expect: ├─────────┼───┼───┤
// expect: │ 0       │ 1 │ 2 │
// expect: │ 1       │ 3 │ 4 │
// expect: └─────────┴───┴───┘
// expect: ┌─────────┬───┬───┐
// expect: │ (index) │ a │ b │
// expect: ├─────────┼───┼───┤
// expect: │ x       │ 1 │   │
// expect: │ y       │   │ 2 │
// expect: └─────────┴───┴───┘
// expect: ┌───────────────────┬─────┬──────────┐
// expect: │ (iteration index) │ Key │ Values   │
// expect: ├───────────────────┼─────┼──────────┤
// expect: │ 0                 │ 'a' │ 1        │
// expect: │ 1                 │ 'b' │ { x: 1 } │
// expect: └───────────────────┴─────┴──────────┘
// expect: ┌───────────────────┬──────────┐
// expect: │ (iteration index) │ Values   │
// expect: ├───────────────────┼──────────┤
// expect: │ 0                 │ 1        │
// expect: │ 1                 │ { a: 2 } │
// expect: │ 2                 │ 'c'      │
// expect: └───────────────────┴──────────┘
// expect: ┌───────────────────┬─────┬────────┐
// expect: │ (iteration index) │ Key │ Values │
// expect: ├───────────────────┼─────┼────────┤
// expect: │ 0                 │ 'a' │ 1      │
// expect: └───────────────────┴─────┴────────┘
// expect: ┌───────────────────┬────────┐
// expect: │ (iteration index) │ Values │
// expect: ├───────────────────┼────────┤
// expect: │ 0                 │ 'a'    │
// expect: └───────────────────┴────────┘
// expect: ┌───────────────────┬────────┐
// expect: │ (iteration index) │ Values │
// expect: ├───────────────────┼────────┤
// expect: │ 0                 │ 5      │
// expect: └───────────────────┴────────┘
// expect: ┌─────────┐
// expect: │ (index) │
// expect: ├─────────┤
// expect: └─────────┘
// expect: ┌─────────┐
// expect: │ (index) │
// expect: ├─────────┤
// expect: └─────────┘
// expect: 5
// expect: x
// expect: null
// expect: undefined
// expect: Symbol(s)
// expect: [Function (anonymous)]
// expect: ┌─────────┬────────┐
// expect: │ (index) │ Values │
// expect: ├─────────┼────────┤
// expect: │ 0       │ 1      │
// expect: │ 1       │ 2      │
// expect: └─────────┴────────┘
// expect: ┌─────────┬───┐
// expect: │ (index) │ a │
// expect: ├─────────┼───┤
// expect: │ 0       │ 1 │
// expect: │ 1       │ 3 │
// expect: └─────────┴───┘
// expect: ┌─────────┬────┐
// expect: │ (index) │ zz │
// expect: ├─────────┼────┤
// expect: │ 0       │    │
// expect: └─────────┴────┘
// expect: ERR_INVALID_ARG_TYPE The "properties" argument must be an instance of Array. Received type string ('a')
// expect: ┌─────────┬─────────────────┬───────────────┬───────────┬──────────────────────────┬────────────────┐
// expect: │ (index) │ a               │ f             │ s         │ d                        │ l              │
// expect: ├─────────┼─────────────────┼───────────────┼───────────┼──────────────────────────┼────────────────┤
// expect: │ 0       │ { b: [Object] } │ [Function: f] │ Symbol(q) │ 1970-01-01T00:00:00.000Z │ [ 1, [Array] ] │
// expect: └─────────┴─────────────────┴───────────────┴───────────┴──────────────────────────┴────────────────┘
// expect: ┌─────────┬───────────────┐
// expect: │ (index) │ a             │
// expect: ├─────────┼───────────────┤
// expect: │ 0       │ 'multi\nline' │
// expect: └─────────┴───────────────┘
// expect: ┌─────────┐
// expect: │ (index) │
// expect: ├─────────┤
// expect: │ 0       │
// expect: │ 1       │
// expect: └─────────┘
// expect: ┌─────────┬───┬───┬────────┐
// expect: │ (index) │ 0 │ 1 │ Values │
// expect: ├─────────┼───┼───┼────────┤
// expect: │ a       │   │   │ 1      │
// expect: │ b       │ 1 │ 2 │        │
// expect: └─────────┴───┴───┴────────┘
// expect: ┌─────────┐
// expect: │ (index) │
// expect: ├─────────┤
// expect: │ 0       │
// expect: └─────────┘
// expect: ┌─────────┬────────┐
// expect: │ (index) │ Values │
// expect: ├─────────┼────────┤
// expect: │ 0       │ true   │
// expect: │ 1       │ 1.5    │
// expect: │ 2       │ -0     │
// expect: └─────────┴────────┘
// expect: ┌─────────┬────────┐
// expect: │ (index) │ Values │
// expect: ├─────────┼────────┤
// expect: │ 0       │ '日本' │
// expect: │ 1       │ 'é'    │
// expect: └─────────┴────────┘
// expect: ┌─────────┬───────────┬──────┐
// expect: │ (index) │ a         │ b    │
// expect: ├─────────┼───────────┼──────┤
// expect: │ 0       │ undefined │ null │
// expect: └─────────┴───────────┴──────┘
// expect: ┌─────────┐
// expect: │ (index) │
// expect: ├─────────┤
// expect: │ 0       │
// expect: │ 1       │
// expect: └─────────┘
// expect: ┌─────────┬──────────┬──────────┐
// expect: │ (index) │ 0        │ 1        │
// expect: ├─────────┼──────────┼──────────┤
// expect: │ 0       │ 1        │ [ 2, 3 ] │
// expect: │ 1       │ { x: 1 } │          │
// expect: └─────────┴──────────┴──────────┘
// expect: ┌─────────┬─────┬─────┬─────┐
// expect: │ (index) │ 2   │ 10  │ a   │
// expect: ├─────────┼─────┼─────┼─────┤
// expect: │ 0       │ 'z' │ 'x' │ 'y' │
// expect: └─────────┴─────┴─────┴─────┘
// expect: ┌─────────┬───┐
// expect: │ (index) │ 0 │
// expect: ├─────────┼───┤
// expect: │ z       │ 1 │
// expect: └─────────┴───┘
// expect: ┌─────────┐
// expect: │ (index) │
// expect: ├─────────┤
// expect: └─────────┘
// expect: ┌─────────┬───┐
// expect: │ (index) │ p │
// expect: ├─────────┼───┤
// expect: │ 0       │ 1 │
// expect: └─────────┴───┘
// expect: ┌─────────┬──────────┐
// expect: │ (index) │ o        │
// expect: ├─────────┼──────────┤
// expect: │ 0       │ [Object] │
// expect: │ 1       │ { a: 1 } │
// expect: └─────────┴──────────┘
// expect: G1
// expect:   in
// expect:   side
// expect:     ┌─────────┬───┐
// expect:     │ (index) │ a │
// expect:     ├─────────┼───┤
// expect:     │ 0       │ 1 │
// expect:     └─────────┴───┘
// expect:     { a: [Object] }
// expect:   x y
// expect:     { a: 1 }
// expect: out
// expect: default: 1
// expect: a: 1
// expect: default: 2
// expect: default: 1
// expect: default: 2
// expect: null: 1
// expect: 5: 1
// expect: [object Object]: 1
// expect: a: 1
// expect:
// expect:
// expect: a is 1.5 and 2 3.1 {"x":1} [ 1, [length]: 1 ] { y: 2 } .
// expect: % 1
// expect: a% 1
// expect: -0 [ -0 ] 0
// expect: a	b [ 'a\tb' ]
// expect: null undefined true
// expect: i
// expect: d
// expect: { a: 1 } [ 2 ]
// expect: 'text'
// expect: {
// expect:   [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
// expect: }
// expect: "{\n  a: [Object]\n}\ng\n    err\n    x\n    y\nAssertion failed\nAssertion failed: msg arg\nAssertion failed: [object Object]\nAssertion failed: a b\n{\n  a: {\n    b: 1\n  }\n}\n"
// expect: "w\ndetached\n"
// expect: "{ a: \u001b[33m1\u001b[39m } plain \u001b[33m5\u001b[39m %s x\na \u001b[33m1\u001b[39m\n"
// expect: true true function true false [object console] console
// expect: TypeError ERR_CONSOLE_WRITABLE_STREAM Console expects a writable stream instance for stdout
// expect: TypeError ERR_CONSOLE_WRITABLE_STREAM Console expects a writable stream instance for stdout
// expect: TypeError ERR_CONSOLE_WRITABLE_STREAM Console expects a writable stream instance for stdout
// expect: TypeError ERR_CONSOLE_WRITABLE_STREAM Console expects a writable stream instance for stderr
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'colorMode' must be one of: 'auto', true, false. Received 'x'
// expect: RangeError ERR_OUT_OF_RANGE The value of "groupIndentation" is out of range. It must be >= 0 && <= 1000. Received -1
// expect: TypeError ERR_INVALID_ARG_TYPE The "groupIndentation" argument must be of type number. Received type string ('a')
// expect: RangeError ERR_OUT_OF_RANGE The value of "groupIndentation" is out of range. It must be >= 0 && <= 1000. Received 1001
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.inspectOptions" property must be of type object. Received type number (5)
// expect: TypeError ERR_INCOMPATIBLE_OPTION_PAIR Option "options.inspectOptions.color" cannot be used in combination with option "colorMode"
// expect: TypeError undefined Cannot convert a Symbol value to a string
// expect: TypeError undefined Cannot convert a Symbol value to a string
// expect: "mine hello\nmine x\n" true true
// expect: default: T extra { a: 1 }
// expect: default: T
// expect:
// expect: Console,assert,clear,context,count,countReset,createTask,debug,dir,dirxml,error,group,groupCollapsed,groupEnd,info,log,profile,profileEnd,table,time,timeEnd,timeLog,timeStamp,trace,warn
