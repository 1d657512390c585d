// Holes: patterns step over them, iteration reads undefined, the callbacks of forEach and map never see them.
const a = [1, , 3], [x, , z] = a, seen = [];
a.forEach((v, i) => seen.push(i));
const m = a.map((v) => v * 2);
console.log(x, z, seen.join(), 1 in m, m.length, a.join('-'), 1 in [...a], 1 in a);
// expect: 1 3 0,2 false 3 1--3 true false
