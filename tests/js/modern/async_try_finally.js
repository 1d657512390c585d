const f = async () => { try { await Promise.reject(new Error('x')); } catch (e) { return e.message; } finally { console.log('fin'); } }; f().then(v => console.log(v));
// expect: fin
// expect: x
