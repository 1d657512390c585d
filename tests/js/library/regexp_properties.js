const r = /a(?<n>b)?/dgimsuy;
console.log(Object.getOwnPropertyNames(r).join(), JSON.stringify(Object.getOwnPropertyDescriptor(r, 'lastIndex')));
console.log(r.flags, r.source, r.global, r.hasIndices, delete r.global, r.global, String(r));
console.log(Object.prototype.toString.call(RegExp.prototype), RegExp.prototype.source, RegExp.prototype.flags === '', RegExp.prototype.global);
console.log(Object.getOwnPropertyNames(RegExp.prototype).sort().join());
console.log(RegExp(r) === r, new RegExp(r) === r, new RegExp(r, 'g').flags, RegExp('/').source, new RegExp('\n').source, new RegExp('').source);
function attempt(f) { try { return f(); } catch (e) { return e.name; } }
console.log(attempt(() => Object.getOwnPropertyDescriptor(RegExp.prototype, 'global').get.call({})), attempt(() => RegExp('a', 'gg')), attempt(() => RegExp('(')));
const like = { constructor: RegExp, source: 's', flags: 'i', [Symbol.match]: true };
console.log(RegExp(like) === like, new RegExp(like).toString(), RegExp.prototype.toString.call({ source: 1, flags: null }));
const c = /x/g;
c.lastIndex = 3;
console.log(c.compile('y', 'i') === c, String(c), c.lastIndex, c.test('Y'));
console.log([undefined, null, 1, true].map((v) => /undefined|null|1|true/.exec(v).input === String(v)).join());
class Sub extends RegExp { constructor(p, f) { super('(' + p + ')', f); } }
const s = new Sub('x', 'g');
console.log(s instanceof Sub, s instanceof RegExp, s.source, 'axb'.replace(s, '[$1]'), Object.keys('axb'.match(/(?<name>x)/).groups), RegExp[Symbol.species] === RegExp);
let counter = 0;
Object.defineProperty(Array.prototype, 'groups', { set() { counter++; }, configurable: true });
/a/.exec('a');
delete Array.prototype.groups;
console.log(counter);
// expect: lastIndex {"value":0,"writable":true,"enumerable":false,"configurable":false}
// expect: dgimsuy a(?<n>b)? true true true true /a(?<n>b)?/dgimsuy
// expect: [object Object] (?:) true undefined
// expect: compile,constructor,dotAll,exec,flags,global,hasIndices,ignoreCase,multiline,source,sticky,test,toString,unicode,unicodeSets
// expect: true false g \/ \n (?:)
// expect: TypeError SyntaxError SyntaxError
// expect: true /s/i /1/null
// expect: true /y/i 0 true
// expect: true,true,true,true
// expect: true true (x) a[x]b [ 'name' ] true
// expect: 0
