// Destructuring evaluates key, source and default of one property before it looks at the next; the target of an assignment comes first.
const log = [], say = (x, v) => { log.push(x); return v; };
const from = { get a() { return say('get a'); }, get b() { return say('get b', 2); } };
const to = {};
({ [say('key a', 'a')]: say('target a', to).x = say('default a', 1), [say('key b', 'b')]: say('target b', to).y = say('default b', 3) } = from);
console.log(log.join(), to.x, to.y);
// expect: key a,target a,get a,default a,key b,target b,get b 1 2
