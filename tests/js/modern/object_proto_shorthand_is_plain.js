const __proto__ = { x: 1 }; const o = { ['__proto__']: 5 }; console.log(Object.keys(o).join(), o.x);
// expect: __proto__ undefined
