const o = { class: 1, if: 2, new() { return 3; } }; console.log(o.class, o.if, o.new());
// expect: 1 2 3
