function first() { const [a = second()] = []; return a; }
function second() { return new Error('here').stack.split('\n').slice(1, 4).map(l => l.trim().split(' ')[1]).join(); }
console.log(first());
// expect: second,first,Object.<anonymous>
