// %s asks an object for its text, if that is not the language's own.
const { format } = require('util');
for (const text of [format('%s', Buffer.from('x')), format('%s',new Uint8Array(2)), format('%s', new URL('http://a')), format('%s', new URLSearchParams('a=1')), format('%s',new Error('e').constructor), format('%s', new Date(0)), format('%s',new (class extends Date{})(0)), format('%s',Object.assign(new Error('zz'),{stack:'ST'})), format('%s', new (class E2 extends Error{})('q')).split('\n')[0], format('%s', [1,[2,[3]]]), format('%s', {a:{b:{c:1}}}), format('%s', function f(){}), format('%s', class Q{}), format('%s', Symbol('a')), format('%s', -0), format('%s', new Proxy({},{})), format('%s', new Proxy([1],{})), format('%s', Object(5)), format('%s', /x/), format('%s',new Map([[1,2]])),format('%s', new (class T{toString(){return 'T!'}})), format('%s', Object.create(null)), format('%s', new (class extends (class T{toString(){return 'T!'}}){}))]) console.log(text);
// expect: x
// expect: 0,0
// expect: http://a/
// expect: a=1
// expect: function Error() { [native code] }
// expect: 1970-01-01T00:00:00.000Z
// expect: 1970-01-01T00:00:00.000Z
// expect: [ST]
// expect: E2 [Error]: q
// expect: [ 1, [Array] ]
// expect: { a: [Object] }
// expect: function f(){}
// expect: class Q{}
// expect: Symbol(a)
// expect: -0
// expect: {}
// expect: [ 1 ]
// expect: [Number: 5]
// expect: /x/
// expect: Map(1) { 1 => 2 }
// expect: T!
// expect: [Object: null prototype] {}
// expect: T!
