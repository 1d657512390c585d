// strictEqual and deepStrictEqual say what differs below a message that is given; URLs differ by their text.
const assert=require('assert'), u=require('util');
const t=(f)=>{try{f();console.log('ok')}catch(e){console.log(JSON.stringify(e.message), e.generatedMessage)}};
t(()=>assert.strictEqual(1,2,'msg')); t(()=>assert.deepStrictEqual({a:1},{a:2},'msg')); t(()=>assert.equal(1,2,'msg'));t(()=>assert.deepEqual({a:1},{a:2},'msg'));
t(()=>assert.notStrictEqual(1,1,'msg'));t(()=>assert.strictEqual('a','b',''));t(()=>assert.strictEqual({},{},'msg'));t(()=>assert.strictEqual('a\nb','a\nc','msg'));
t(()=>assert.notDeepStrictEqual({a:1},{a:1},'msg'));t(()=>assert(false,'msg'));t(()=>assert.ok(0,''));t(()=>assert.strictEqual(1,2,undefined));t(()=>assert.strictEqual(1,2,null));t(()=>assert.strictEqual([1,2,3],[1,2,4],'msg'));
t(()=>assert.strictEqual('a'.repeat(10),'a'.repeat(11),'msg'));t(()=>assert.strictEqual(1,'1','msg'));t(()=>assert.strictEqual(new Date(0),new Date(1),5));
t(()=>{throw new assert.AssertionError({message:'m',actual:1,expected:2,operator:'strictEqual'})});t(()=>{throw new assert.AssertionError({message:'m',actual:{a:1},expected:{a:2},operator:'deepStrictEqual'})});
t(()=>assert.deepEqual(new URL('http://a'),new URL('http://b'))); t(()=>assert.deepStrictEqual(new URL('http://a'),new URL('http://a')));t(()=>assert.deepStrictEqual(new URLSearchParams('a=1'),new URLSearchParams('a=2')));
console.log(u.isDeepStrictEqual(new URL('http://a'),new URL('http://b')));
try { assert.strictEqual(1, 2); } catch (error) { console.log(error.stack.split('\n')[0]); }
// expect: "msg\n\n1 !== 2\n" false
// expect: "msg\n+ actual - expected\n\n  {\n+   a: 1\n-   a: 2\n  }" false
// expect: "msg" false
// expect: "msg" false
// expect: "msg" false
// expect: "Expected values to be strictly equal:\n\n'a' !== 'b'\n" true
// expect: "Values have same structure but are not reference-equal:\n\n{}\n" false
// expect: "msg\n\n'a\\nb' !== 'a\\nc'\n" false
// expect: "msg" false
// expect: "msg" false
// expect: "" false
// expect: "Expected values to be strictly equal:\n\n1 !== 2\n" true
// expect: "Expected values to be strictly equal:\n\n1 !== 2\n" true
// expect: "msg\n+ actual - expected\n\n  [\n    1,\n    2,\n+   3\n-   4\n  ]" false
// expect: "msg\n+ actual - expected\n\n+ 'aaaaaaaaaa'\n- 'aaaaaaaaaaa'\n             ^" false
// expect: "msg\n\n1 !== '1'\n" false
// expect: "5\n+ actual - expected\n\n+ 1970-01-01T00:00:00.000Z\n- 1970-01-01T00:00:00.001Z" false
// expect: "m\n\n1 !== 2\n" false
// expect: "m\n+ actual - expected\n\n  {\n+   a: 1\n-   a: 2\n  }" false
// expect: "Expected values to be loosely deep-equal:\n\nhttp://a/\n\nshould loosely deep-equal\n\nhttp://b/" true
// expect: ok
// expect: ok
// expect: false
// expect: AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:
