// Scripts in this context and in others, with limits of time; wrong arguments.
const vm=require("vm");
for (const f of [()=>vm.runInNewContext("while(true);",{}, {timeout:5}),()=>vm.runInThisContext("while(true);",{timeout:5}),()=>vm.createContext(1),()=>vm.isContext(1),()=>new vm.Script("1",{timeout:-1}).runInThisContext({timeout:-1}),()=>vm.runInContext("1",{}),()=>vm.compileFunction("return a+b",["a","b"])(1,2),()=>vm.compileFunction(1),()=>vm.runInThisContext("1",{filename:1}),()=>vm.runInNewContext("var x=1;y=2;this.z=3;function f(){return this===globalThis};[typeof Array,typeof process,f(),x+y+z,Object.keys(this).sort().join()].join()")]) try{console.log(f())}catch(e){console.log(e.code,e.message)}
const c=vm.createContext({a:1}); vm.runInContext("let q=5; const w=6; var v=a+1; u=8",c); console.log(c, vm.runInContext("q+w",c), typeof q, vm.isContext(c), vm.isContext({}));
console.log(vm.runInContext("[] instanceof Array",c), vm.runInContext("globalThis===this",c))
console.log(vm.runInNewContext("(function(){ zz = 1; return typeof zz })")(), typeof zz, vm.runInNewContext("typeof undef + delete globalThis.k",{k:1}));
console.log(vm.createContext(), Object.keys(vm).join());
const f = vm.runInContext("class P { constructor() { this.n = [...'ab'] } }; const mk = () => new P(); async function g() { await null; return a } ; mk", c);
console.log(f().n, vm.runInContext('try { w = 1 } catch (e) { e.message }', c), c.P);
vm.runInContext('g()', c).then(console.log);
try { vm.runInContext('let q = 1', c) } catch (e) { console.log(e.name, e.message) }
try { vm.runInContext('nope', c) } catch (e) { console.log(e.name, e.message) }
try { vm.runInNewContext('\n throw new Error("x")', {}, { filename: 'f.js', lineOffset: 10 }) } catch (e) { console.log(/f\.js:12/.test(e.stack)) }
// expect: ERR_SCRIPT_EXECUTION_TIMEOUT Script execution timed out after 5ms
// expect: ERR_SCRIPT_EXECUTION_TIMEOUT Script execution timed out after 5ms
// expect: ERR_INVALID_ARG_TYPE The "object" argument must be of type object. Received type number (1)
// expect: ERR_INVALID_ARG_TYPE The "object" argument must be of type object. Received type number (1)
// expect: ERR_OUT_OF_RANGE The value of "options.timeout" is out of range. It must be >= 1 && <= 4294967295. Received -1
// expect: ERR_INVALID_ARG_TYPE The "contextifiedObject" argument must be an vm.Context. Received an instance of Object
// expect: 3
// expect: ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type number (1)
// expect: ERR_INVALID_ARG_TYPE The "options.filename" property must be of type string. Received type number (1)
// expect: function,undefined,true,6,f,x,y,z
// expect: { a: 1, v: 2, u: 8 } 11 undefined true false
// expect: true true
// expect: number undefined undefinedtrue
// expect: {} Script,createContext,createScript,runInContext,runInNewContext,runInThisContext,isContext,compileFunction,measureMemory,constants
// expect: [ 'a', 'b' ] Assignment to constant variable. undefined
// expect: SyntaxError Identifier 'q' has already been declared
// expect: ReferenceError nope is not defined
// expect: true
// expect: 1
