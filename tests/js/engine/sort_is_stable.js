var i;
var arr = []; for (i = 0; i < 50; i++) arr.push({k: i % 3, i: i}); arr.sort(function (a, b) { return a.k - b.k; }); console.log(arr.map(function (x) { return x.i; }).join()); console.log([3, undefined, 1, , 2].sort().length, JSON.stringify([3, undefined, 1, , 2].sort()), [10, 9, 1].sort().join());
// expect: 0,3,6,9,12,15,18,21,24,27,30,33,36,39,42,45,48,1,4,7,10,13,16,19,22,25,28,31,34,37,40,43,46,49,2,5,8,11,14,17,20,23,26,29,32,35,38,41,44,47
// expect: 5 [1,2,3,null,null] 1,10,9
