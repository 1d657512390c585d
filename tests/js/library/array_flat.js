// flat to a depth; holes are dropped.
console.log(JSON.stringify([1, [2, [3, [4]]]].flat()), JSON.stringify([1, [2, [3, [4]]]].flat(2)), JSON.stringify([1, [2, [3, [4]]]].flat(Infinity)));
console.log(JSON.stringify([1, , 3, [, 4]].flat()), JSON.stringify([[1]].flat(0)));
// expect: [1,2,[3,[4]]] [1,2,3,[4]] [1,2,3,4]
// expect: [1,3,4] [[1]]
