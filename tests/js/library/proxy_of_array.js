// A proxy of an array is an array: its methods, spread, JSON, concat and flat go through the traps.
const reads = [];
const p = new Proxy([1, 2, 3], { get(t, k, r) { if (typeof k === 'string') reads.push(k); return Reflect.get(t, k, r); } });
console.log(Array.isArray(p), p.length, [...p], p.map(x => x + 1), p.concat([4]), [0].concat(p), [[1], p].flat(), JSON.stringify({ p }));
p.push(4);
p.length = 2;
console.log(p.join('-'), p.indexOf(2), p.includes(9), Object.prototype.toString.call(p), reads.length > 20);
const negative = new Proxy(['a', 'b', 'c'], { get: (t, k, r) => Reflect.get(t, typeof k === 'string' && k < 0 ? t.length + +k : k, r) });
console.log(negative[-1], negative[0], negative.slice(1));
const [first, ...rest] = negative;
console.log(first, rest, Array.from(negative), Math.max(...new Proxy([5, 9], {})));
// expect: true 3 [ 1, 2, 3 ] [ 2, 3, 4 ] [ 1, 2, 3, 4 ] [ 0, 1, 2, 3 ] [ 1, 1, 2, 3 ] {"p":[1,2,3]}
// expect: 1-2 1 false [object Array] true
// expect: c a [ 'b', 'c' ]
// expect: a [ 'b', 'c' ] [ 'a', 'b', 'c' ] 9
