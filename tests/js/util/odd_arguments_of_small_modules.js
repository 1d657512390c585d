// querystring, util, assert, events, url, timers and path with what seldom comes: surrogates, BigInt, bare prototypes.
const qs=require('querystring'), util=require('util'), assert=require('assert'), EE=require('events'), path=require('path'), url=require('url');
const t=(f)=>{try{console.log(f())}catch(e){console.log(e.name,e.code,e.message)}};
t(()=>qs.escape('\uD801test')); t(()=>qs.escape('\uD83D\uDE00x')); t(()=>qs.escape('a\uDC00b')); t(()=>qs.escape('x\uD800')); t(()=>qs.escape('€ü'));
t(()=>qs.stringify({a:2n**70n,b:[1n,'x']}));
t(()=>util.inherits(function A(){}, {})); t(()=>util.inherits(function A(){}, null)); t(()=>util.inherits(function A(){}));
process.noDeprecation = true;
t(()=>{try{assert.fail(1,2,'m')}catch(e){return e.operator}}); t(()=>{try{assert.fail(1,2)}catch(e){return e.operator+e.message}});
t(()=>assert.deepEqual(new Set([1n,'2',3]), new Set([1,2n,'3']))); t(()=>assert.deepEqual(new Map([[1n,1]]), new Map([['1',true]])));
t(()=>assert.deepEqual(new Uint8Array([1]).buffer, new Uint8Array([2]).buffer));
t(()=>assert.deepEqual(new Uint8Array([1]), new Uint8ClampedArray([1])));
t(()=>assert.deepEqual(new Float32Array([-0]), new Float32Array([0])));
t(()=>new EE().emit('error',{[util.inspect.custom](){throw new Error('no')}}));
const ee=new EE();ee.on('removeListener',(t,l)=>console.log(l.name));function one(){}; ee.once('x',one);ee.emit('x');ee.once('x',one);ee.removeListener('x',one);
const o=Object.create(EE.prototype); const bare={}; EE.prototype.on.call(bare,'x',()=>{});EE.prototype.on.call(bare,'x',()=>{}); console.log(Object.keys(bare));
t(()=>url.urlToHttpOptions({...new URL('http://a/b?c')}));
t(()=>{const u=new URL('http://a:b@[::1]:8/b?c'); u.extra=1; return url.urlToHttpOptions(u)});
const {EventEmitterAsyncResource}=EE; for (const k of ['emit','emitDestroy']) t(()=>EventEmitterAsyncResource.prototype[k].call({})); for (const k of ['asyncId','triggerAsyncId','asyncResource']) t(()=>Object.getOwnPropertyDescriptor(EventEmitterAsyncResource.prototype,k).get.call({}));
process.cwd=()=>''; t(()=>path.resolve()); t(()=>path.resolve('a','..','b')); t(()=>path.resolve('/x'));
const timer = setTimeout(() => console.log('no'), 1), i = setInterval(() => console.log('no'), 1), im = setImmediate(() => console.log('no'));
for (const x of [timer, i, im]) console.log(x[Symbol.dispose]());
console.log(Symbol.dispose === Symbol.for('nodejs.dispose'), Symbol.asyncDispose.description, Symbol.keyFor(Symbol.dispose));
// expect: %F0%90%91%B4est
// expect: %F0%9F%98%80x
// expect: a%F0%90%81%A2
// expect: URIError ERR_INVALID_URI URI malformed
// expect: %E2%82%AC%C3%BC
// expect: a=1180591620717411303424&b=1&b=x
// expect: TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "superCtor" argument must be of type function. Received null
// expect: TypeError ERR_INVALID_ARG_TYPE The "superCtor" argument must be of type function. Received undefined
// expect: fail
// expect: !=1 != 2
// expect: undefined
// expect: undefined
// expect: AssertionError ERR_ASSERTION Expected values to be loosely deep-equal:
// expect:
// expect: ArrayBuffer {
// expect:   [Uint8Contents]: <01>,
// expect:   byteLength: 1
// expect: }
// expect:
// expect: should loosely deep-equal
// expect:
// expect: ArrayBuffer {
// expect:   [Uint8Contents]: <02>,
// expect:   byteLength: 1
// expect: }
// expect: AssertionError ERR_ASSERTION Expected values to be loosely deep-equal:
// expect:
// expect: Uint8Array(1) [
// expect:   1
// expect: ]
// expect:
// expect: should loosely deep-equal
// expect:
// expect: Uint8ClampedArray(1) [
// expect:   1
// expect: ]
// expect: undefined
// expect: Error ERR_UNHANDLED_ERROR Unhandled error. ([object Object])
// expect: one
// expect: one
// expect: [ '_events', '_eventsCount' ]
// expect: [Object: null prototype] {
// expect:   protocol: undefined,
// expect:   hostname: undefined,
// expect:   hash: undefined,
// expect:   search: undefined,
// expect:   pathname: undefined,
// expect:   path: '',
// expect:   href: undefined,
// expect:   port: NaN
// expect: }
// expect: [Object: null prototype] {
// expect:   extra: 1,
// expect:   protocol: 'http:',
// expect:   hostname: '::1',
// expect:   hash: '',
// expect:   search: '?c',
// expect:   pathname: '/b',
// expect:   path: '/b?c',
// expect:   href: 'http://a:b@[::1]:8/b?c',
// expect:   port: 8,
// expect:   auth: 'a:b'
// expect: }
// expect: TypeError ERR_INVALID_THIS Value of "this" must be of type EventEmitterAsyncResource
// expect: TypeError ERR_INVALID_THIS Value of "this" must be of type EventEmitterAsyncResource
// expect: TypeError ERR_INVALID_THIS Value of "this" must be of type EventEmitterAsyncResource
// expect: TypeError ERR_INVALID_THIS Value of "this" must be of type EventEmitterAsyncResource
// expect: TypeError ERR_INVALID_THIS Value of "this" must be of type EventEmitterAsyncResource
// expect: .
// expect: b
// expect: /x
// expect: undefined
// expect: undefined
// expect: undefined
// expect: true nodejs.asyncDispose nodejs.dispose
