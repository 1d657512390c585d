const a = { x: 1, y: 2 }, b = { ...a, y: 3, ...null, ...undefined, ...'hi' };
console.log(JSON.stringify(b));
// expect: {"0":"h","1":"i","x":1,"y":3}
