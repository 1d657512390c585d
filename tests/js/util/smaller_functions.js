// The smaller functions of util: styleText, parseEnv, system errors, aborted, names of what promisify gives.
const u=require('util');const J=JSON.stringify;
process.noDeprecation=true;
for(const f of [()=>u.styleText('red',5),()=>u.styleText('nope','x'),()=>u.styleText(['red','nope'],'x'),()=>u.styleText(['red','bold'],'x'),()=>u.styleText('red','x',{validateStream:false}),()=>u.styleText('red','x',{stream:5})])try{console.log(J(f()).slice(0,60))}catch(e){console.log(e.code,e.message.slice(0,60))}
console.log(u.promisify(setTimeout).name, u.callbackify(async function foo(a,b){}).name,u.callbackify(async function foo(a,b){}).length);
console.log(u.parseEnv('A=1\n B = 2 # c\nexport C="x\\ny"\nD=\'a"b#c\' #d\nE=`a\nb`\nF=\nI=a b  \n#H=1\nJ="unclosed\nK="a\nb" x\nM=a#b\n\nO=1=2\nP= "q" \n'));
console.log(u.parseEnv(''),u.parseEnv('nothing'),u.parseEnv('A=\'x\ny\'\r\nB=2'));
console.log(u.getSystemErrorName(-2),u.getSystemErrorName(-99999));
for(const f of [()=>u.getSystemErrorName(2),()=>u.getSystemErrorName('a'),()=>u.getSystemErrorName(-1.5),()=>u.parseEnv(5),()=>u.toUSVString(Symbol())])try{console.log(f())}catch(e){console.log(e.name,e.code,e.message)}
console.log(u.getSystemErrorMap().get(-2),u.getSystemErrorMap().get(-13), u.getSystemErrorMap().size > 70);
const e=u._errnoException(-2,'open','x'); console.log(e.message,{...e}, u._exceptionWithHostPort(-111,'connect','127.0.0.1',80,'more').message);
console.log(u._extend({a:1},{b:2}),u._extend({a:1},null), u.toUSVString('a\ud800b'));
const d=u.promisify(function foo(a,cb){}); console.log(d.name,d.length, d===u.promisify(d));
console.log(Object.keys(u.types).sort().join());
console.log(u.isSymbol(Symbol()),u.isSymbol('a'),require('sys')===u,require('util/types')===u.types, u.types.isExternal({}));
const ac=new AbortController();
u.aborted(ac.signal,{}).then(()=>console.log('aborted'));
for(const a of [[],[ac.signal],[{}]]) u.aborted(...a).catch(e=>console.log(e.code,e.message));
setTimeout(()=>ac.abort(),1);

// expect: ERR_INVALID_ARG_TYPE The "text" argument must be of type string. Received type nu
// expect: ERR_INVALID_ARG_VALUE The argument 'format' must be one of: 'reset', 'bold', 'dim'
// expect: ERR_INVALID_ARG_VALUE The argument 'format' must be one of: 'reset', 'bold', 'dim'
// expect: "\u001b[31m\u001b[1mx\u001b[22m\u001b[39m"
// expect: "\u001b[31mx\u001b[39m"
// expect: ERR_INVALID_ARG_TYPE The "stream" argument must be an instance of ReadableStream,
// expect: setTimeout fooCallbackified 3
// expect: {
// expect:   A: '1',
// expect:   B: '2',
// expect:   C: 'x\ny',
// expect:   D: 'a"b#c',
// expect:   E: 'a\nb',
// expect:   F: '',
// expect:   I: 'a b',
// expect:   J: 'unclosed\nK=',
// expect:   O: '1=2',
// expect:   P: 'q',
// expect:   'b" x\nM': 'a'
// expect: }
// expect: {} {} { A: 'x\ny', B: '2' }
// expect: ENOENT Unknown system error -99999
// expect: RangeError ERR_OUT_OF_RANGE The value of "err" is out of range. It must be a negative integer. Received 2
// expect: TypeError ERR_INVALID_ARG_TYPE The "err" argument must be of type number. Received type string ('a')
// expect: RangeError ERR_OUT_OF_RANGE The value of "err" is out of range. It must be a negative integer. Received -1.5
// expect: TypeError ERR_INVALID_ARG_TYPE The "content" argument must be of type string. Received type number (5)
// expect: TypeError undefined Cannot convert a Symbol value to a string
// expect: [ 'ENOENT', 'no such file or directory' ] [ 'EACCES', 'permission denied' ] true
// expect: open ENOENT x { errno: -2, code: 'ENOENT', syscall: 'open' } connect ECONNREFUSED 127.0.0.1:80 - Local (more)
// expect: { a: 1, b: 2 } { a: 1 } a�b
// expect: foo 2 true
// expect: isAnyArrayBuffer,isArgumentsObject,isArrayBuffer,isArrayBufferView,isAsyncFunction,isBigInt64Array,isBigIntObject,isBigUint64Array,isBooleanObject,isBoxedPrimitive,isCryptoKey,isDataView,isDate,isExternal,isFloat32Array,isFloat64Array,isGeneratorFunction,isGeneratorObject,isInt16Array,isInt32Array,isInt8Array,isKeyObject,isMap,isMapIterator,isModuleNamespaceObject,isNativeError,isNumberObject,isPromise,isProxy,isRegExp,isSet,isSetIterator,isSharedArrayBuffer,isStringObject,isSymbolObject,isTypedArray,isUint16Array,isUint32Array,isUint8Array,isUint8ClampedArray,isWeakMap,isWeakSet
// expect: true false true true false
// expect: ERR_INVALID_ARG_TYPE The "signal" argument must be an instance of AbortSignal. Received undefined
// expect: ERR_INVALID_ARG_TYPE The "resource" argument must be of type object. Received undefined
// expect: ERR_INVALID_ARG_TYPE The "signal" argument must be an instance of AbortSignal. Received an instance of Object
// expect: aborted
