const log = []; const o = { get a() { log.push('a'); }, get b() { log.push('b'); } };
const { a = log.push('da'), b = log.push('db') } = o; console.log(log.join());
// expect: a,da,b,db
