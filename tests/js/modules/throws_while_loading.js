// A module that throws is not cached: it runs, and throws, again.
for (var i = 0; i < 2; i++) {
  try { require('./fixtures/throws'); } catch (e) { console.log(e.message); }
}
console.log(Object.keys(require.cache).length);
// expect: while loading
// expect: while loading
// expect: 1
