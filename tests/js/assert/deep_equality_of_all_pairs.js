// Which of 130 values are deeply equal, loosely (L) and strictly (S)? Each line: a value's number, its equals.
const assert=require('assert'),util=require('util');
const circ=()=>{const a={x:1};a.self=a;return a}, circ2=()=>{const a={x:1},b={x:1,self:a};a.self=b;return a};
class A{constructor(){this.a=1}} class B extends A{} class MyMap extends Map{}
const s1=Symbol('a'), sp=[1,,3], o1={a:1};
const vals=()=>[0,-0,1,'1','0','',true,false,null,undefined,NaN,'a',s1,Symbol('a'),Infinity,
 {},{a:1},{a:'1'},{a:undefined},{b:undefined},{a:1,b:2},{b:2,a:1},Object.create(null),Object.assign(Object.create(null),{a:1}),
 [],[1],['1'],[1,2],[,1],[undefined,1],[1,,3],sp,Object.assign([1],{x:1}),[1,[2,[3]]],[NaN],[-0],[0],
 new Date(0),new Date(1),Object.assign(new Date(0),{x:1}),new Date(NaN),/a/,/a/g,/b/,Object.assign(/a/g,{lastIndex:1}),
 new Error('a'),new TypeError('a'),new Error('b'),Object.assign(new Error('a'),{code:1}),
 new Number(1),new Number(-0),new Number(0),new String('a'),new String('1'),new Boolean(true),Object(s1),Object(Symbol('a')),
 new Map(),new Map([[1,2]]),new Map([['1',2]]),new Map([[1,'2']]),new Map([[{a:1},1]]),new Map([[{a:1},1],[{a:1},2]]),new Map([[{a:1},2],[{a:1},1]]),new MyMap([[1,2]]),new Map([[null,1]]),new Map([[undefined,1]]),new Map([[NaN,1]]),
 new Map([[1,{a:1}],[{x:1},3]]), new Map([['1',{a:1}],[{x:'1'},3]]), new Map([[true,1]]),
 new Set(),new Set([1]),new Set(['1']),new Set([{a:1}]),new Set([{a:'1'}]),new Set([{a:1},{a:2}]),new Set([{a:2},{a:1}]),new Set([1,'1']),new Set([null]),new Set([undefined]),new Set([[1],[2]]),new Set([[2],[1]]),new Set([true,1]),new Set([s1]),new Set([1,2,{}]),new Set(['1',2,{}]),
 new Uint8Array([1,2]),new Uint8Array([1,3]),new Int8Array([1,2]),new Float32Array([0]),new Float32Array([-0]),new Float64Array([NaN]),Object.assign(new Uint8Array([1,2]),{x:1}),Buffer.from([1,2]),new DataView(new ArrayBuffer(2)),new DataView(new Uint8Array([1,2]).buffer),new ArrayBuffer(2),new Uint8Array([1,2]).buffer,new Uint8Array([1,2,3,4]).subarray(0,2),
 circ(),circ2(),new A,new B,Object.create({a:1}),{[s1]:1},{[s1]:2},Object.defineProperty({},s1,{value:1}),{[Symbol.toStringTag]:'Foo'},
 (function(){return arguments})(1,2),(function(){return arguments})(1,3),()=>1,Math.max,Math.max,o1,
 new WeakMap(),new WeakSet(),Promise.resolve(1),Object.defineProperty({a:1},'h',{value:1}),Object.defineProperty([1],'h',{value:1}),Object.assign([,],{length:5}),{length:0},{0:1,length:1}, new Proxy({a:1},{}), new Proxy([1],{}),
 Object.assign(Object.create(Error.prototype),{message:'a'}), [o1,o1],[o1,{a:1}], {x:o1,y:o1},{x:{a:1},y:{a:1}}];
const A1=vals(),B1=vals();let out=[];
A1.forEach((a,i)=>{let r='';B1.forEach((b,j)=>{let x='';try{assert.deepEqual(a,b);x='L'}catch(e){x=e.code==='ERR_ASSERTION'?'-':'!'+e.message}
 let y='';try{y=util.isDeepStrictEqual(a,b)?'S':'-'}catch(e){y='!'+e.message} if(x+y!=='--')r+=' '+j+x+y});out.push(i+':'+r)});
console.log(out.join('\n'),A1.length);
// A circle is alike any circle that never shows a difference.
const ring = (tail, period) => {
  const nodes = Array.from({ length: tail + period }, () => ({}));
  nodes.forEach((node, i) => { node.self = nodes[i + 1] || nodes[tail]; });
  return nodes[0];
};
console.log(util.isDeepStrictEqual(ring(0, 1), ring(1, 3)), util.isDeepStrictEqual(ring(0, 2), { self: { self: 1 } }));

// expect: 0: 0LS 1L- 4L- 5L- 7L-
// expect: 1: 0L- 1LS 4L- 5L- 7L-
// expect: 2: 2LS 3L- 6L-
// expect: 3: 2L- 3LS 6L-
// expect: 4: 0L- 1L- 4LS 7L-
// expect: 5: 0L- 1L- 5LS 7L-
// expect: 6: 2L- 3L- 6LS
// expect: 7: 0L- 1L- 4L- 5L- 7LS
// expect: 8: 8LS 9L-
// expect: 9: 8L- 9LS
// expect: 10: 10LS
// expect: 11: 11LS
// expect: 12: 12LS
// expect: 13:
// expect: 14: 14LS
// expect: 15: 15LS 22L- 104L- 105L- 106L- 107LS
// expect: 16: 16LS 17L- 23L- 102L- 103L- 114LS 118LS 123LS
// expect: 17: 16L- 17LS 23L- 102L- 103L- 114L- 118L- 123L-
// expect: 18: 18LS
// expect: 19: 19LS
// expect: 20: 20LS 21LS
// expect: 21: 20LS 21LS
// expect: 22: 15L- 22LS 104L- 105L- 106L- 107L-
// expect: 23: 16L- 17L- 23LS 102L- 103L- 114L- 118L- 123L-
// expect: 24: 24LS
// expect: 25: 25LS 26L- 119LS 124LS
// expect: 26: 25L- 26LS 119L- 124L-
// expect: 27: 27LS
// expect: 28: 28LS
// expect: 29: 29LS
// expect: 30: 30LS 31LS
// expect: 31: 30LS 31LS
// expect: 32: 32LS
// expect: 33: 33LS
// expect: 34: 34LS
// expect: 35: 35LS 36L-
// expect: 36: 35L- 36LS
// expect: 37: 37LS
// expect: 38: 38LS
// expect: 39: 39LS
// expect: 40:
// expect: 41: 41LS
// expect: 42: 42LS
// expect: 43: 43LS
// expect: 44: 44LS
// expect: 45: 45LS
// expect: 46: 46LS
// expect: 47: 47LS
// expect: 48: 48LS
// expect: 49: 49LS
// expect: 50: 50LS
// expect: 51: 51LS
// expect: 52: 52LS
// expect: 53: 53LS
// expect: 54: 54LS
// expect: 55: 55LS
// expect: 56:
// expect: 57: 57LS
// expect: 58: 58LS 59L- 60L- 64L-
// expect: 59: 58L- 59LS 60L- 64L-
// expect: 60: 58L- 59L- 60LS 64L-
// expect: 61: 61LS
// expect: 62: 62LS 63LS
// expect: 63: 62LS 63LS
// expect: 64: 58L- 59L- 60L- 64LS
// expect: 65: 65LS 66L-
// expect: 66: 65L- 66LS
// expect: 67: 67LS
// expect: 68: 68LS 69L-
// expect: 69: 68L- 69LS
// expect: 70: 70LS
// expect: 71: 71LS
// expect: 72: 72LS 73L-
// expect: 73: 72L- 73LS
// expect: 74: 74LS 75L-
// expect: 75: 74L- 75LS
// expect: 76: 76LS 77LS
// expect: 77: 76LS 77LS
// expect: 78: 78LS 83L-
// expect: 79: 79LS 80L-
// expect: 80: 79L- 80LS
// expect: 81: 81LS 82LS
// expect: 82: 81LS 82LS
// expect: 83: 78L- 83LS
// expect: 84: 84LS
// expect: 85: 85LS 86L-
// expect: 86: 85L- 86LS
// expect: 87: 87LS 94L- 99LS
// expect: 88: 88LS
// expect: 89: 89LS
// expect: 90: 90LS 91L-
// expect: 91: 90L- 91LS
// expect: 92: 92-S
// expect: 93: 93LS
// expect: 94: 87L- 94LS 99L-
// expect: 95: 95LS
// expect: 96: 96LS
// expect: 97: 97LS
// expect: 98: 98LS
// expect: 99: 87LS 94L- 99LS
// expect: 100: 100LS 101LS
// expect: 101: 100LS 101LS
// expect: 102: 16L- 17L- 23L- 102LS 103L- 114L- 118L- 123L-
// expect: 103: 16L- 17L- 23L- 102L- 103LS 114L- 118L- 123L-
// expect: 104: 15L- 22L- 104L- 105L- 106L- 107L-
// expect: 105: 15L- 22L- 104L- 105LS 106L- 107L-
// expect: 106: 15L- 22L- 104L- 105L- 106LS 107L-
// expect: 107: 15LS 22L- 104L- 105L- 106L- 107LS
// expect: 108: 108LS
// expect: 109: 109LS
// expect: 110: 110LS
// expect: 111:
// expect: 112: 112LS 113LS
// expect: 113: 112LS 113LS
// expect: 114: 16LS 17L- 23L- 102L- 103L- 114LS 118LS 123LS
// expect: 115: 115LS
// expect: 116: 116LS
// expect: 117: 117LS
// expect: 118: 16LS 17L- 23L- 102L- 103L- 114LS 118LS 123LS
// expect: 119: 25LS 26L- 119LS 124LS
// expect: 120: 120LS
// expect: 121: 121LS
// expect: 122: 122LS
// expect: 123: 16LS 17L- 23L- 102L- 103L- 114LS 118LS 123LS
// expect: 124: 25LS 26L- 119LS 124LS
// expect: 125: 125LS
// expect: 126: 126LS 127LS
// expect: 127: 126LS 127LS
// expect: 128: 128LS 129LS
// expect: 129: 128LS 129LS 130
// expect: true false
