// What a timeout ends sees nothing of it: no catch, no finally; what comes after runs as ever.
'use strict';
const vm = require('vm');
const seen = [];
const context = vm.createContext({ seen });
for (const text of ['try { for (;;); } catch { seen.push(1) } finally { seen.push(2) }', 'while (true) [1].forEach(() => { for (;;); })',
  'function* g() { for (;;) yield 1 } for (const x of g());']) {
  try {
    vm.runInContext(text, context, { timeout: 20 });
  } catch (error) {
    console.log(error.code || error.name, error.message);
  }
}
console.log(seen, vm.runInContext('1 + 1', context, { timeout: 1000 }));
const script = new vm.Script('n = (typeof n === "number" ? n : 0) + 1');
const one = vm.createContext({ n: 10 }), two = vm.createContext();
console.log(script.runInContext(one), script.runInContext(one), script.runInContext(two), script.runInNewContext(), typeof n);
// A timeout inside of another: the outer one ends it.
const outer = vm.createContext({ vm });
try {
  vm.runInContext('vm.runInThisContext("for (;;);", { timeout: 100000 })', outer, { timeout: 30 });
} catch (error) {
  console.log(error.message);
}
console.log(vm.runInThisContext('2 + 2'));
// expect: ERR_SCRIPT_EXECUTION_TIMEOUT Script execution timed out after 20ms
// expect: ERR_SCRIPT_EXECUTION_TIMEOUT Script execution timed out after 20ms
// expect: ERR_SCRIPT_EXECUTION_TIMEOUT Script execution timed out after 20ms
// expect: [] 2
// expect: 11 12 1 1 undefined
// expect: Script execution timed out after 30ms
// expect: 4
