// What follows a short-circuited ?. is not evaluated, and a nullish assignment calls the setter only when it assigns.
const log = [], say = x => { log.push(x); return x; };
const none = null, o = { get a() { say('get a'); return 1; }, set a(v) { say('set a'); }, get b() { say('get b'); }, set b(v) { say('set b ' + v); } };
none?.f(say('argument')); none?.[say('key')](say('argument')); o.missing?.(say('argument'));
o.a ??= say('right'); o.b ??= say('right');
console.log(log.join());
// expect: get a,get b,right,set b right
