const a = [1, , ...[2, , 3], , 4]; console.log(a.length, 1 in a, 3 in a, 5 in a, a.join());
// expect: 7 false true false 1,,2,,3,,4
