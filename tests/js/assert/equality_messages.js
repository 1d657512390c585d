// What the comparisons say: simple, by difference, shortened.
const assert = require('assert');

function say(f) {
  try {
    f();
    console.log('ok');
  } catch (e) {
    console.log(e.name, e.code, e.generatedMessage, e.operator, JSON.stringify(e.message));
  }
}

const big = (n) => Array.from({ length: n }, (x, i) => i);
say(() =>assert.equal(1,2));
say(() =>assert.equal(NaN,NaN));
say(() =>assert.equal(1,2,'m'));
say(() =>assert.equal(1));
say(() =>assert.notEqual(1,1));
say(() =>assert.notEqual(1,'1'));
say(() =>assert.strictEqual(1,2));
say(() =>assert.strictEqual(-0,0));
say(() =>assert.strictEqual('a'.repeat(10),'a'.repeat(9)));
say(() =>assert.strictEqual('a'.repeat(50),'a'.repeat(59)));
say(() =>assert.strictEqual('a\nb','a\nc'));
say(() =>assert.strictEqual({},{}));
say(() =>assert.strictEqual([1],[1]));
say(() =>assert.strictEqual([1],{a:1}));
say(() =>assert.strictEqual(()=>{},()=>{}));
say(() =>assert.notStrictEqual(1,1));
say(() =>assert.notStrictEqual('abcdefg','abcdefg'));
say(() =>{const o={a:1,b:2};assert.notStrictEqual(o,o)});
say(() =>assert.deepEqual([1,2,3],[1,2,4]));
say(() =>assert.deepEqual({a:1},{a:2}));
say(() =>assert.notDeepEqual({a:1},{a:1}));
say(() =>assert.notDeepEqual({a:1},{a:'1'}));
say(() =>assert.deepStrictEqual([1,2,3],[1,2,4]));
say(() =>assert.deepStrictEqual([1,2,3,4,5,6,7,8,9,10,11,12],[1,2,3,4,55,6,7,8,9,10,11,12,13]));
say(() =>assert.deepStrictEqual({a:1,b:{c:[1,2,{d:4}]}},{a:1,b:{c:[1,2,{d:5}]}}));
say(() =>assert.deepStrictEqual(new Map([[1,2]]),new Map([[1,3]])));
say(() =>assert.deepStrictEqual(new Set([1]),new Set([2])));
say(() =>assert.deepStrictEqual({a:Symbol('x')},{a:Symbol('x')}));
say(() =>assert.deepStrictEqual(1,'1'));
say(() =>assert.deepStrictEqual([1],['1']));
say(() =>assert.deepStrictEqual(new Error('a'),new Error('b')));
say(() =>assert.notDeepStrictEqual([1],[1]));
say(() =>assert.notDeepStrictEqual(1,1));
say(() =>assert.deepStrictEqual(big(100),big(100).reverse()));
say(() =>assert.deepStrictEqual(big(100),big(101)));
say(() =>assert.deepStrictEqual(big(3),big(30)));
say(() =>assert.deepStrictEqual(big(30),big(3)));
say(() =>assert.notDeepStrictEqual(big(100),big(100)));
say(() =>assert.strictEqual(big(100),big(100)));
say(() =>assert.deepStrictEqual({a:big(10),b:1,c:{d:1}},{a:big(10),b:2,c:{d:1}}));
say(() =>assert.deepStrictEqual({a:big(10),b:1,c:{d:1},x:big(10)},{a:big(10),b:2,c:{d:2},x:big(10)}));

// expect: AssertionError ERR_ASSERTION true == "1 == 2"
// expect: ok
// expect: AssertionError ERR_ASSERTION false == "m"
// expect: TypeError ERR_MISSING_ARGS undefined undefined "The \"actual\" and \"expected\" arguments must be specified"
// expect: AssertionError ERR_ASSERTION true != "1 != 1"
// expect: AssertionError ERR_ASSERTION true != "1 != '1'"
// expect: AssertionError ERR_ASSERTION true strictEqual "Expected values to be strictly equal:\n\n1 !== 2\n"
// expect: AssertionError ERR_ASSERTION true strictEqual "Expected values to be strictly equal:\n+ actual - expected\n\n+ -0\n- 0"
// expect: AssertionError ERR_ASSERTION true strictEqual "Expected values to be strictly equal:\n+ actual - expected\n\n+ 'aaaaaaaaaa'\n- 'aaaaaaaaa'\n            ^"
// expect: AssertionError ERR_ASSERTION true strictEqual "Expected values to be strictly equal:\n+ actual - expected\n\n+ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\n- 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'"
// expect: AssertionError ERR_ASSERTION true strictEqual "Expected values to be strictly equal:\n\n'a\\nb' !== 'a\\nc'\n"
// expect: AssertionError ERR_ASSERTION true strictEqual "Values have same structure but are not reference-equal:\n\n{}\n"
// expect: AssertionError ERR_ASSERTION true strictEqual "Values have same structure but are not reference-equal:\n\n[\n  1\n]\n"
// expect: AssertionError ERR_ASSERTION true strictEqual "Expected \"actual\" to be reference-equal to \"expected\":\n+ actual - expected\n\n+ [\n+   1\n+ ]\n- {\n-   a: 1\n- }"
// expect: AssertionError ERR_ASSERTION true strictEqual "Values have same structure but are not reference-equal:\n\n[Function (anonymous)]\n"
// expect: AssertionError ERR_ASSERTION true notStrictEqual "Expected \"actual\" to be strictly unequal to: 1"
// expect: AssertionError ERR_ASSERTION true notStrictEqual "Expected \"actual\" to be strictly unequal to:\n\n'abcdefg'"
// expect: AssertionError ERR_ASSERTION true notStrictEqual "Expected \"actual\" not to be reference-equal to \"expected\":\n\n{\n  a: 1,\n  b: 2\n}\n"
// expect: AssertionError ERR_ASSERTION true deepEqual "Expected values to be loosely deep-equal:\n\n[\n  1,\n  2,\n  3\n]\n\nshould loosely deep-equal\n\n[\n  1,\n  2,\n  4\n]"
// expect: AssertionError ERR_ASSERTION true deepEqual "Expected values to be loosely deep-equal:\n\n{\n  a: 1\n}\n\nshould loosely deep-equal\n\n{\n  a: 2\n}"
// expect: AssertionError ERR_ASSERTION true notDeepEqual "Expected \"actual\" not to be loosely deep-equal to:\n\n{\n  a: 1\n}"
// expect: AssertionError ERR_ASSERTION true notDeepEqual "Expected values not to be loosely deep-equal:\n\n{\n  a: 1\n}\n\nshould not loosely deep-equal\n\n{\n  a: '1'\n}"
// expect: AssertionError ERR_ASSERTION true deepStrictEqual "Expected values to be strictly deep-equal:\n+ actual - expected\n\n  [\n    1,\n    2,\n+   3\n-   4\n  ]"
// expect: AssertionError ERR_ASSERTION true deepStrictEqual "Expected values to be strictly deep-equal:\n+ actual - expected ... Lines skipped\n\n  [\n    1,\n    2,\n    3,\n    4,\n+   5,\n-   55,\n    6,\n    7,\n...\n    11,\n    12,\n-   13\n  ]"
// expect: AssertionError ERR_ASSERTION true deepStrictEqual "Expected values to be strictly deep-equal:\n+ actual - expected ... Lines skipped\n\n  {\n    a: 1,\n...\n        2,\n        {\n+         d: 4\n-         d: 5\n        }\n      ]\n    }\n  }"
// expect: AssertionError ERR_ASSERTION true deepStrictEqual "Expected values to be strictly deep-equal:\n+ actual - expected\n\n  Map(1) {\n+   1 => 2\n-   1 => 3\n  }"
// expect: AssertionError ERR_ASSERTION true deepStrictEqual "Expected values to be strictly deep-equal:\n+ actual - expected\n\n  Set(1) {\n+   1\n-   2\n  }"
// expect: AssertionError ERR_ASSERTION true deepStrictEqual "Values have same structure but are not reference-equal:\n\n{\n  a: Symbol(x)\n}\n"
// expect: AssertionError ERR_ASSERTION true deepStrictEqual "Expected values to be strictly deep-equal:\n\n1 !== '1'\n"
// expect: AssertionError ERR_ASSERTION true deepStrictEqual "Expected values to be strictly deep-equal:\n+ actual - expected\n\n  [\n+   1\n-   '1'\n  ]"
// expect: AssertionError ERR_ASSERTION true deepStrictEqual "Expected values to be strictly deep-equal:\n+ actual - expected\n\n+ [Error: a]\n- [Error: b]\n          ^"
// expect: AssertionError ERR_ASSERTION true notDeepStrictEqual "Expected \"actual\" not to be strictly deep-equal to:\n\n[\n  1\n]\n"
// expect: AssertionError ERR_ASSERTION true notDeepStrictEqual "Expected \"actual\" not to be strictly deep-equal to: 1"
// expect: AssertionError ERR_ASSERTION true deepStrictEqual "Expected values to be strictly deep-equal:\n+ actual - expected ... Lines skipped\n\n  [\n+   0,\n+   1,\n+   2,\n+   3,\n+   4,\n+   5,\n+   6,\n+   7,\n+   8,\n+   9,\n+   10,\n+   11,\n+   12,\n+   13,\n+   14,\n+   15,\n+   16,\n+   17,\n+   18,\n+   19,\n+   20,\n+   21,\n+   22,\n+   23,\n+   24,\n...\n-   99,\n-   98,\n-   97,\n-   96,\n-   95,\n-   94,\n-   93,\n-   92,\n-   91,\n-   90,\n-   89,\n-   88,\n-   87,\n-   86,\n-   85,\n-   84,\n-   83,\n-   82,\n-   81,\n-   80,\n-   79,\n-   78,\n-   77,\n-   76,\n-   75,\n..."
// expect: AssertionError ERR_ASSERTION true deepStrictEqual "Expected values to be strictly deep-equal:\n+ actual - expected ... Lines skipped\n\n  [\n    0,\n...\n    98,\n    99,\n-   100\n  ]"
// expect: AssertionError ERR_ASSERTION true deepStrictEqual "Expected values to be strictly deep-equal:\n+ actual - expected\n\n  [\n    0,\n    1,\n    2,\n-   3,\n-   4,\n-   5,\n-   6,\n-   7,\n-   8,\n-   9,\n-   10,\n-   11,\n-   12,\n-   13,\n-   14,\n-   15,\n-   16,\n-   17,\n-   18,\n-   19,\n-   20,\n-   21,\n-   22,\n-   23,\n-   24,\n-   25,\n-   26,\n-   27,\n-   28,\n-   29\n  ]"
// expect: AssertionError ERR_ASSERTION true deepStrictEqual "Expected values to be strictly deep-equal:\n+ actual - expected\n\n  [\n    0,\n    1,\n    2,\n+   3,\n+   4,\n+   5,\n+   6,\n+   7,\n+   8,\n+   9,\n+   10,\n+   11,\n+   12,\n+   13,\n+   14,\n+   15,\n+   16,\n+   17,\n+   18,\n+   19,\n+   20,\n+   21,\n+   22,\n+   23,\n+   24,\n+   25,\n+   26,\n+   27,\n+   28,\n+   29\n  ]"
// expect: AssertionError ERR_ASSERTION true notDeepStrictEqual "Expected \"actual\" not to be strictly deep-equal to:\n\n[\n  0,\n  1,\n  2,\n  3,\n  4,\n  5,\n  6,\n  7,\n  8,\n  9,\n  10,\n  11,\n  12,\n  13,\n  14,\n  15,\n  16,\n  17,\n  18,\n  19,\n  20,\n  21,\n  22,\n  23,\n  24,\n  25,\n  26,\n  27,\n  28,\n  29,\n  30,\n  31,\n  32,\n  33,\n  34,\n  35,\n  36,\n  37,\n  38,\n  39,\n  40,\n  41,\n  42,\n  43,\n  44,\n...\n"
// expect: AssertionError ERR_ASSERTION true strictEqual "Values have same structure but are not reference-equal:\n\n[\n  0,\n  1,\n  2,\n  3,\n  4,\n  5,\n  6,\n  7,\n  8,\n  9,\n  10,\n  11,\n  12,\n  13,\n  14,\n  15,\n  16,\n  17,\n  18,\n  19,\n  20,\n  21,\n  22,\n  23,\n  24,\n  25,\n  26,\n  27,\n  28,\n  29,\n  30,\n  31,\n  32,\n  33,\n  34,\n  35,\n  36,\n  37,\n  38,\n  39,\n  40,\n  41,\n  42,\n  43,\n  44,\n...\n"
// expect: AssertionError ERR_ASSERTION true deepStrictEqual "Expected values to be strictly deep-equal:\n+ actual - expected ... Lines skipped\n\n  {\n    a: [\n...\n      9\n    ],\n+   b: 1,\n-   b: 2,\n    c: {\n      d: 1\n    }\n  }"
// expect: AssertionError ERR_ASSERTION true deepStrictEqual "Expected values to be strictly deep-equal:\n+ actual - expected ... Lines skipped\n\n  {\n    a: [\n...\n      9\n    ],\n+   b: 1,\n-   b: 2,\n    c: {\n+     d: 1\n-     d: 2\n    },\n...\n      9\n    ]\n  }"
