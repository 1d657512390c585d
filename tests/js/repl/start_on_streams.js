// repl.start on streams of one's own: programs of several lines, errors, commands, another eval and writer.
const repl=require('repl'); const EventEmitter=require('events');
const input=new EventEmitter(); input.pause=input.resume=()=>input; const output=new EventEmitter(); let text=''; output.write=(t)=>{text+=t;return true};
const r=repl.start({prompt:'$ ',input,output,terminal:false,useGlobal:true});
r.defineCommand('hi',{help:'Say hi',action(n){this.output.write('hi '+n+'\n');this.displayPrompt()}});
r.on('exit',()=>{console.log(text); const q=repl.start({prompt:'> ',input,output,eval:(c,ctx,f,cb)=>cb(null,c.trim().toUpperCase()),writer:(v)=>'<'+v+'>'}); text=''; input.emit('data','abc\n'); console.log(JSON.stringify(text)); });
for (const l of ['1+1','function f() {','return 2 }','f()','nope','.hi there','foo(','.break','.nope','let a={b:1}; a','','.exit']) input.emit('data',l+'\n');
// expect: $ 2
// expect: $ ... undefined
// expect: $ 2
// expect: $ Uncaught ReferenceError: nope is not defined
// expect: $ hi there
// expect: $ ... $ Invalid REPL keyword
// expect: $ { b: 1 }
// expect: $ $ 
// expect: "<ABC>\n> "
