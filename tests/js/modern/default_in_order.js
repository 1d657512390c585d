const log = [];
function f(a = log.push('a'), { b = log.push('b') } = (log.push('obj'), {}), c = log.push('c')) { return log.join(); }
console.log(f());
// expect: a,obj,b,c
