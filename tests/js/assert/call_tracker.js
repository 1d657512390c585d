// The tracker of calls, which Node calls deprecated.
const assert = require('assert');
process.noDeprecation = true;
const t=new assert.CallTracker();
const f=t.calls((a)=>a*2,2), g=t.calls(3);
console.log(f(4),t.getCalls(f)); 
console.log(t.report().map(r=>({...r,stack:r.stack instanceof Error})));
try{t.verify()}catch(e){console.log(e.message,Object.keys(e))}
f(1);g();g();g();t.verify();t.reset(f);
try{t.verify()}catch(e){console.log(e.message,Object.keys(e))}
try{t.getCalls(1)}catch(e){console.log(e.message,e.code)}
try{t.calls(0)}catch(e){console.log(e.message,e.code)}
try{t.calls('a')}catch(e){console.log(e.message,e.code)}
console.log(f.name,f.length);

// expect: 8 [ { thisArg: undefined, arguments: [ 4 ] } ]
// expect: [
// expect:   {
// expect:     message: 'Expected the calls function to be executed 2 time(s) but was executed 1 time(s).',
// expect:     actual: 1,
// expect:     expected: 2,
// expect:     operator: 'calls',
// expect:     stack: true
// expect:   },
// expect:   {
// expect:     message: 'Expected the calls function to be executed 3 time(s) but was executed 0 time(s).',
// expect:     actual: 0,
// expect:     expected: 3,
// expect:     operator: 'calls',
// expect:     stack: true
// expect:   }
// expect: ]
// expect: Functions were not called the expected number of times [
// expect:   'generatedMessage', 'code',
// expect:   'actual',           'expected',
// expect:   'operator',         'message 0',
// expect:   'actual 0',         'expected 0',
// expect:   'operator 0',       'stack trace 0',
// expect:   'message 1',        'actual 1',
// expect:   'expected 1',       'operator 1',
// expect:   'stack trace 1'
// expect: ]
// expect: Expected the calls function to be executed 2 time(s) but was executed 0 time(s). [
// expect:   'generatedMessage',
// expect:   'code',
// expect:   'actual',
// expect:   'expected',
// expect:   'operator',
// expect:   'message 0',
// expect:   'actual 0',
// expect:   'expected 0',
// expect:   'operator 0',
// expect:   'stack trace 0'
// expect: ]
// expect: The argument 'tracked' is not a tracked function. Received 1 ERR_INVALID_ARG_VALUE
// expect: The value of "expected" is out of range. It must be >= 1 && <= 4294967295. Received 0 ERR_OUT_OF_RANGE
// expect: Cannot create proxy with a non-object as target or handler undefined
// expect:  1
