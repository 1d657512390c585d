// Timers and Date of a test: nothing happens until tick(), runAll(); setTime() moves the clock alone.
const { mock } = require("node:test");
const L=(...a)=>console.log(...a);
for (const f of [()=>mock.timers.enable({apis:['nope']}),()=>mock.timers.enable({apis:'x'}),()=>mock.timers.tick(5),()=>mock.timers.runAll(),()=>mock.timers.setTime(5),()=>mock.timers.enable({now:-1}),()=>mock.timers.enable({now:'x'})]) try{L(f())}catch(e){L(e.name,e.code,e.message)}
mock.timers.enable({apis:['setTimeout','setInterval','setImmediate','Date']});
try{mock.timers.enable()}catch(e){L(e.code,e.message)}
L(Date.now(), new Date().getTime(), new Date(5).getTime(), Date.name, typeof Date(), new Date() instanceof Date);
const a=setTimeout((...x)=>L('timeout 10',x,Date.now()),10,'p','q'); setTimeout(()=>{L('t5',Date.now()); setTimeout(()=>L('nested 3',Date.now()),3)},5); const i=setInterval(()=>L('iv',Date.now()),4); setImmediate((v)=>L('imm',v),'v');
const c=setTimeout(()=>L('never'),6); clearTimeout(c);
mock.timers.tick(4); L('--'); mock.timers.tick(); mock.timers.tick(5); L('--20'); clearInterval(i); mock.timers.setTime(50); L(Date.now());
setTimeout(()=>L('run all'),1000); mock.timers.runAll(); L(Date.now());
try{mock.timers.tick(-1)}catch(e){L(e.code,e.message)}
mock.timers.reset(); L(Date.now()>1e12); 
mock.timers.enable({apis:['Date'],now:new Date(77)}); L(Date.now()); mock.timers.reset();
mock.timers.enable(); const tp=require('timers/promises'); 
setTimeout(()=>L('a'),0); L(typeof a.ref, a.hasRef&&a.hasRef()); mock.timers.tick(1);
mock.timers.reset(); mock.timers.enable({apis:['setTimeout']});
require('timers').setTimeout(()=>L('module too'),3); mock.timers.tick(3);
tp.setTimeout(10,'val').then(v=>L('promise',v)); mock.timers.tick(10); 
process.nextTick(()=>{mock.timers.reset();});
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.apis' option nope is not supported. Received 'nope'
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.apis" property must be an instance of Array. Received type string ('x')
// expect: Error ERR_INVALID_STATE Invalid state: You should enable MockTimers first by calling the .enable function
// expect: Error ERR_INVALID_STATE Invalid state: You should enable MockTimers first by calling the .enable function
// expect: Error ERR_INVALID_STATE Invalid state: You should enable MockTimers first by calling the .enable function
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'time' -1. Received 'positive integer'
// expect: TypeError ERR_INVALID_ARG_TYPE The "initialTime" argument must be of type number. Received type string ('x')
// expect: ERR_INVALID_STATE Invalid state: MockTimers is already enabled!
// expect: 0 0 5 Date string true
// expect: imm v
// expect: iv 4
// expect: --
// expect: t5 5
// expect: iv 10
// expect: nested 3 10
// expect: timeout 10 [ 'p', 'q' ] 10
// expect: --20
// expect: 50
// expect: run all
// expect: 1050
// expect: ERR_INVALID_ARG_VALUE The argument 'time' -1. Received 'positive integer'
// expect: true
// expect: 77
// expect: function true
// expect: a
// expect: module too
// expect: promise val
