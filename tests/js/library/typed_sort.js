// Numbers are sorted as numbers; NaN last, -0 first.
console.log(new Float64Array([3, NaN, 10, -0, 0, -1]).sort().map(function (x) { return 1 / x < 0 && x === 0 ? -0.5 : x; }).join(), new Uint8Array([3, 1, 2]).sort(function (a, b) { return b - a; }).join());
console.log(new Int8Array([2, 1]).toSorted().join(), new Int8Array([2, 1]).toReversed().join(), new Int8Array([2, 1]).with(0, 5).join());
// expect: -1,-0.5,0,3,10,NaN 3,2,1
// expect: 1,2 1,2 5,1
