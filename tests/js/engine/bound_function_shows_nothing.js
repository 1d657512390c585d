// What a bound function holds is nobody's business.
const bound = (function f(a) { return [this, a]; }).bind(1, 2);
console.log(Reflect.ownKeys(bound), '__TargetFunction__' in bound, require('util').inspect(bound, { showHidden: true }));
class A {}
console.log(new (A.bind(null))() instanceof A, {} instanceof A.bind(null), typeof bound(3)[0], bound()[1]);
// expect: [ 'length', 'name' ] false [Function: bound f] { [length]: 0, [name]: 'bound f' }
// expect: true false object 2
