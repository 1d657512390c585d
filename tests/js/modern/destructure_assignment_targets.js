const o = {}; let r; [o.a, o['b'], ...r] = [1, 2, 3, 4]; ({ x: o.c, y: o.d = 6 } = { x: 5 }); console.log(JSON.stringify(o), r.join());
// expect: {"a":1,"b":2,"c":5,"d":6} 3,4
