console.log([...[1, 2], 3, ...[], ...'xy'].join(), [...new Set([1, 1, 2])].join(), [0, ...[1]].length);
// expect: 1,2,3,x,y 1,2 2
