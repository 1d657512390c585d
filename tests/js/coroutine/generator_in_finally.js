// A finally block runs another generator to its end.
function* inner() { try { yield 'i1'; yield 'i2'; } finally { console.log('inner cleaned'); } }
function* outer() { try { yield 'o'; } finally { for (const x of inner()) { console.log(x); if (x === 'i1') break; } console.log('outer cleaned'); } }
const it = outer();
console.log(it.next(), it.return(5), it.next());
// expect: i1
// expect: inner cleaned
// expect: outer cleaned
// expect: { value: 'o', done: false } { value: 5, done: true } { value: undefined, done: true }
