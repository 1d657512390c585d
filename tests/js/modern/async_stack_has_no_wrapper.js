async function inner() { return new Error('x').stack.split('\n').slice(1, 3).map(l => l.trim().split(' ').slice(0, 2).join(' ')).join('; '); }
async function outer() { return inner(); }
outer().then(console.log);
function* gen() { yield new Error('y').stack.split('\n').slice(1, 2).map(l => l.trim().split(' ').slice(0, 2).join(' ')).join('; '); }
console.log(gen().next().value);
// expect: at gen
// expect: at inner; at outer
