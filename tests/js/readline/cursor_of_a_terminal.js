// What moves the cursor and clears is what Node writes; the arguments are checked.
const rl=require('readline'), rp=require('readline/promises');
console.log(Object.keys(rl).join(), Object.keys(rp).join(), rl.promises===rp);
const EventEmitter=require('events');const i=new EventEmitter();i.pause=i.resume=()=>i;
console.log(rl.Interface({input:i}) instanceof rl.Interface);
const out=[]; const o=new EventEmitter(); o.write=(t,cb)=>{out.push(t); if(cb) cb(); return true};
console.log(rl.cursorTo(o,1,2), rl.cursorTo(o,3), rl.moveCursor(o,-1,2), rl.clearLine(o,-1), rl.clearLine(o,0), rl.clearLine(o,1), rl.clearScreenDown(o), rl.cursorTo(o,1,()=>console.log('cb')));
console.log(JSON.stringify(out));
for (const f of [()=>rl.cursorTo(o,NaN),()=>rl.cursorTo(o,undefined,1),()=>rl.cursorTo(o,1,1,1),()=>rl.moveCursor(o,1,1,'x')]) try { f(); console.log('ok') } catch(e){ console.log(e.code,e.message) }
// expect: Interface,clearLine,clearScreenDown,createInterface,cursorTo,emitKeypressEvents,moveCursor,promises Interface,Readline,createInterface true
// expect: true
// expect: cb
// expect: true true true true true true true true
// expect: ["\u001b[3;2H","\u001b[4G","\u001b[1D\u001b[2B","\u001b[1K","\u001b[2K","\u001b[0K","\u001b[0J","\u001b[2G"]
// expect: ERR_INVALID_ARG_VALUE The argument 'x' is invalid. Received NaN
// expect: ERR_INVALID_CURSOR_POS Cannot set cursor row without setting its column
// expect: ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (1)
// expect: ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('x')
