console.table([{ a: 1, b: 2 }, { b: 3 }], ['b', 'nowhere']);
try { console.table([1], 'b'); } catch (e) { console.log(e.code, e.message); }

// expect: ┌─────────┬───┬─────────┐
// expect: │ (index) │ b │ nowhere │
// expect: ├─────────┼───┼─────────┤
// expect: │ 0       │ 2 │         │
// expect: │ 1       │ 3 │         │
// expect: └─────────┴───┴─────────┘
// expect: ERR_INVALID_ARG_TYPE The "properties" argument must be an instance of Array. Received type string ('b')
