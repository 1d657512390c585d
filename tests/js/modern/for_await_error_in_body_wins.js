const it = { [Symbol.asyncIterator]: () => ({ next: async () => ({ value: 1, done: false }), async return() { throw new Error('return'); } }) };
(async () => {
  try { for await (const x of it) throw new Error('body'); } catch (e) { console.log(e.message); }
  try { for await (const x of it) break; } catch (e) { console.log(e.message); }
})();
// expect: body
// expect: return
