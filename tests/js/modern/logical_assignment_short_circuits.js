const o = { get x() { return 1; }, set x(v) { console.log('set'); } }; o.x ||= 2; o.x ??= 3; console.log('done');
// expect: done
