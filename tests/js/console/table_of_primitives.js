console.table([1, 'a', null, undefined]);
console.table({ x: { y: 1 }, z: 2 });

// expect: ┌─────────┬───────────┐
// expect: │ (index) │ Values    │
// expect: ├─────────┼───────────┤
// expect: │ 0       │ 1         │
// expect: │ 1       │ 'a'       │
// expect: │ 2       │ null      │
// expect: │ 3       │ undefined │
// expect: └─────────┴───────────┘
// expect: ┌─────────┬───┬────────┐
// expect: │ (index) │ y │ Values │
// expect: ├─────────┼───┼────────┤
// expect: │ x       │ 1 │        │
// expect: │ z       │   │ 2      │
// expect: └─────────┴───┴────────┘
