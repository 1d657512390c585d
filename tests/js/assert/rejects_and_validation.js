// assert.rejects, doesNotReject, and what an exception is held against.
const assert = require('assert');
(async()=>{
 const T=async f=>{try{await f();console.log('ok')}catch(e){console.log(e.name,e.code,e.message,e.operator,e.generatedMessage)}};
 await T(()=>assert.rejects(Promise.resolve(1)));
 await T(()=>assert.rejects(async()=>{},Error,'m'));
 await T(()=>assert.rejects(async()=>{throw new Error('a')},Error));
 await T(()=>assert.rejects(async()=>{throw new Error('a')},/b/));
 await T(()=>assert.rejects(async()=>{throw new Error('a')},{message:'b'}));
 await T(()=>assert.rejects(()=>5));
 await T(()=>assert.rejects(5));
 await T(()=>assert.rejects(()=>{throw new Error('sync')}));
 await T(()=>assert.rejects({then(a,b){b(1)},catch(){}}));
 await T(()=>assert.doesNotReject(async()=>{throw new Error('a')}));
 await T(()=>assert.doesNotReject(Promise.reject(new Error('a')),TypeError));
 await T(()=>assert.doesNotReject(Promise.reject(new Error('a')),'msg'));
 await T(()=>assert.doesNotReject(async()=>1));
 function vf(e){return false}
 await T(()=>assert.throws(()=>{throw 1},TypeError));
 await T(()=>assert.throws(()=>{throw null},vf));
 await T(()=>assert.throws(()=>{throw {message:1}},TypeError));
 class X extends Error{} ; class Y {}
 await T(()=>assert.throws(()=>{throw new X('q')},X));
 await T(()=>assert.throws(()=>{throw new Y},Y));
 await T(()=>assert.throws(()=>{throw new Y},X));
 await T(()=>assert.throws(()=>{throw new X},Y));
 await T(()=>assert.throws(()=>{throw new X('z')},(e)=>{assert(false)}));
 await T(()=>assert.throws(()=>{throw new X('z')},null));
 await T(()=>assert.throws(()=>{throw new X('z')},undefined,'m'));
 await T(()=>assert.throws(()=>{throw new X('z')},'m','n'));
 await T(()=>assert.throws(()=>{},X,5));
 await T(()=>assert.throws(()=>{throw Object.assign(new X('z'),{code:'E',a:{b:[1,2]}})},{code:'E',a:{b:[1,2]},name:'Error',message:/z/}));
 await T(()=>assert.throws(()=>{throw Object.assign(new X('z'),{code:'E',a:{b:[1,2]}})},{code:'E',a:{b:[1,3]},name:'Error',message:/z/}));
 await T(()=>assert.throws(()=>{throw Object.assign(new Error('z'),{code:'F'})},Object.assign(new Error('z'),{code:'E'})));
 await T(()=>assert.ifError(Object.assign(new Error('z'),{stack:5})));
})();

// expect: AssertionError ERR_ASSERTION Missing expected rejection. rejects false
// expect: AssertionError ERR_ASSERTION Missing expected rejection (Error): m rejects false
// expect: ok
// expect: AssertionError ERR_ASSERTION The input did not match the regular expression /b/. Input:
// expect:
// expect: 'Error: a'
// expect:  rejects true
// expect: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect:   Comparison {
// expect: +   message: 'a'
// expect: -   message: 'b'
// expect:   } rejects true
// expect: TypeError ERR_INVALID_RETURN_VALUE Expected instance of Promise to be returned from the "promiseFn" function but got type number (5). undefined undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "promiseFn" argument must be of type function or an instance of Promise. Received type number (5) undefined undefined
// expect: Error undefined sync undefined undefined
// expect: ok
// expect: AssertionError ERR_ASSERTION Got unwanted rejection.
// expect: Actual message: "a" doesNotReject false
// expect: Error undefined a undefined undefined
// expect: AssertionError ERR_ASSERTION Got unwanted rejection: msg
// expect: Actual message: "a" doesNotReject false
// expect: ok
// expect: AssertionError ERR_ASSERTION The error is expected to be an instance of "TypeError". Received "1" throws true
// expect: AssertionError ERR_ASSERTION The "vf" validation function is expected to return "true". Received false throws true
// expect: AssertionError ERR_ASSERTION The error is expected to be an instance of "TypeError". Received "[Object]" throws true
// expect: ok
// expect: ok
// expect: AssertionError ERR_ASSERTION The error is expected to be an instance of "X". Received "Y {}" throws true
// expect: TypeError undefined Class constructor Y cannot be invoked without 'new' undefined undefined
// expect: AssertionError ERR_ASSERTION The expression evaluated to a falsy value:
// expect:
// expect:   assert(false)
// expect:  == true
// expect: ok
// expect: ok
// expect: TypeError ERR_INVALID_ARG_TYPE The "error" argument must be of type function or an instance of Error, RegExp, or Object. Received type string ('m') undefined undefined
// expect: AssertionError ERR_ASSERTION Missing expected exception (X): 5 throws false
// expect: ok
// expect: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// expect: + actual - expected ... Lines skipped
// expect:
// expect:   Comparison {
// expect:     a: {
// expect:       b: [
// expect:         1,
// expect: +       2
// expect: -       3
// expect:       ]
// expect: ...
// expect:     message: 'z',
// expect:     name: 'Error'
// expect:   } throws true
// expect: AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
// expect: + actual - expected
// expect:
// expect:   Comparison {
// expect: +   code: 'F',
// expect: -   code: 'E',
// expect:     message: 'z',
// expect:     name: 'Error'
// expect:   } throws true
// expect: AssertionError ERR_ASSERTION ifError got unwanted exception: z ifError false
