let a = null, b = 0, c = 1; a ??= 1; b ||= 2; c &&= 3; const o = { x: 0 }; o.x ||= 5; o.y ??= 6; o['x'] &&= 7; console.log(a, b, c, JSON.stringify(o));
// expect: 1 2 3 {"x":7,"y":6}
