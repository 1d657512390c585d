function* g() { try { yield 1; yield 2; } finally { console.log('cleanup'); } } for (const x of g()) { console.log(x); break; }
// expect: 1
// expect: cleanup
