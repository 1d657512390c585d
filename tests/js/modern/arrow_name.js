const f = () => {}; let g; g = x => x; const o = { h: () => 1 };
console.log(f.name, g.name, o.h.name, (() => {}).name === '');
// expect: f g h true
