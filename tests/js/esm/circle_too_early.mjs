import './fixtures/early_reader.mjs';
export const constant = 1;
export var variable = 2;
export function declared() { return typeof variable; }
export class Class {}
export { Class as aClass };
console.log(declared());
// expect: ReferenceError Cannot access 'constant' before initialization
// expect: ReferenceError Cannot access 'Class' before initialization
// expect: ReferenceError Cannot access 'constant' before initialization
// expect: ReferenceError Cannot access 'aClass' before initialization
// expect: undefined undefined
// expect: [Module: null prototype] {
// expect:   Class: <uninitialized>,
// expect:   aClass: <uninitialized>,
// expect:   constant: <uninitialized>,
// expect:   declared: [Function: declared],
// expect:   variable: undefined
// expect: }
// expect: number
