// What the classes have, and how others inherit from them.
const { Duplex, PassThrough, Readable, Stream, Transform, Writable, log, run, st } = require('./fixtures/scenarios.js');
run({
  props() {
    for (const C of [Readable, Writable, Duplex, Transform, PassThrough]) { const s = new C(); st(s); log(s.constructor.name, s instanceof Stream, s instanceof Readable, s instanceof Writable, s instanceof Duplex); log(Object.getOwnPropertyNames(C.prototype).sort().join()); log(Object.getOwnPropertyNames(C).sort().join()); } st(Readable.prototype._events ? 1 : { });
    log(Readable() instanceof Readable, Transform() instanceof Transform);
  },
  sub() {
    class A extends Readable { constructor() { super({ objectMode: true }); this.n = 0; } _read() { this.push(this.n < 2 ? { n: this.n++ } : null); } } new A().on('data', d => log(d)).on('close', () => log('close'));
    const util = require('util');
    function B() { Writable.call(this); } util.inherits(B, Writable);
    B.prototype._write = function (c, e, cb) { log('B', c); cb(); };
    const b = new B();
    b.end('x');
    log(b instanceof Writable, b instanceof Readable, Object.create(Writable.prototype) instanceof Writable);
  },
});
// expect: == props
// expect: [true,null,false,false,"null",false,null,0,false,false,null,null,null,null,null,null,16384,null,false,null]
// expect: Readable true true false false
// expect: _destroy,_read,_undestroy,addListener,asIndexedPairs,closed,compose,constructor,destroy,destroyed,drop,errored,every,filter,find,flatMap,forEach,isPaused,iterator,map,off,on,pause,pipe,push,read,readable,readableAborted,readableBuffer,readableDidRead,readableEncoding,readableEnded,readableFlowing,readableHighWaterMark,readableLength,readableObjectMode,reduce,removeAllListeners,removeListener,resume,setEncoding,some,take,toArray,unpipe,unshift,wrap
// expect: ReadableState,_fromList,from,fromWeb,length,name,prototype,toWeb,wrap
// expect: [null,true,false,false,"null",null,null,null,null,null,false,false,0,false,0,false,null,16384,null,false]
// expect: Writable true false true false
// expect: _destroy,_undestroy,_write,_writev,closed,constructor,cork,destroy,destroyed,end,errored,pipe,setDefaultEncoding,uncork,writable,writableAborted,writableBuffer,writableCorked,writableEnded,writableFinished,writableHighWaterMark,writableLength,writableNeedDrain,writableObjectMode,write
// expect: WritableState,fromWeb,length,name,prototype,toWeb
// expect: [true,true,false,false,"null",false,null,0,false,false,false,false,0,false,0,null,16384,16384,false,false]
// expect: Duplex true true true true
// expect: _write,_writev,constructor,cork,destroy,destroyed,end,setDefaultEncoding,uncork,writable,writableBuffer,writableCorked,writableEnded,writableFinished,writableHighWaterMark,writableLength,writableNeedDrain,writableObjectMode,write
// expect: from,fromWeb,length,name,prototype,toWeb
// expect: [true,true,false,false,"null",false,null,0,false,false,false,false,0,false,0,null,16384,16384,false,false]
// expect: Transform true true true true
// expect: _final,_read,_transform,_write,constructor
// expect: length,name,prototype
// expect: [true,true,false,false,"null",false,null,0,false,false,false,false,0,false,0,null,16384,16384,false,false]
// expect: PassThrough true true true true
// expect: _transform,constructor
// expect: length,name,prototype
// expect: [null,null,null,null,"undefined",null,null,null,null,null,null,null,null,null,null,null,null,null,null,null]
// expect: true true
// expect: == sub
// expect: B B:x
// expect: true false true
// expect: { n: 0 }
// expect: { n: 1 }
// expect: close
