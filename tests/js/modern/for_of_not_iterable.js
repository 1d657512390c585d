try { for (const x of {}) ; } catch (e) { console.log(e.name); }
// expect: TypeError
