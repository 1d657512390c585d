console.table(5);
console.table('text');
console.table(null);
console.table([]);

// expect: 5
// expect: text
// expect: null
// expect: ┌─────────┐
// expect: │ (index) │
// expect: ├─────────┤
// expect: └─────────┘
