// maxKeys counts empty pieces too.
const qs=require('querystring');
for (const [s,m] of [['&a',1],['&&a&b',3],['a&&b&c',2],['a&b&',2],['a=1&b=2&c',0],['&',1],['a&b',1],['&&&',2]]) console.log(s,m,qs.parse(s,null,null,{maxKeys:m}));
// expect: &a 1 [Object: null prototype] {}
// expect: &&a&b 3 [Object: null prototype] { a: '' }
// expect: a&&b&c 2 [Object: null prototype] { a: '' }
// expect: a&b& 2 [Object: null prototype] { a: '', b: '' }
// expect: a=1&b=2&c 0 [Object: null prototype] { a: '1', b: '2', c: '' }
// expect: & 1 [Object: null prototype] {}
// expect: a&b 1 [Object: null prototype] { a: '' }
// expect: &&& 2 [Object: null prototype] {}
