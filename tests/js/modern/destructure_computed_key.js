let k = 'x'; const { [k]: v, [k + 'y']: w } = { x: 1, xy: 2 }; console.log(v, w);
// expect: 1 2
