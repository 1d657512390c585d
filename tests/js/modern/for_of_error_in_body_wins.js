const it = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { throw new Error('return'); } }) };
try { for (const x of it) throw new Error('body'); } catch (e) { console.log(e.message); }
try { for (const x of it) break; } catch (e) { console.log(e.message); }
// expect: body
// expect: return
