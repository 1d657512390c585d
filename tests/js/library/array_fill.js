// fill with relative ends.
console.log(new Array(3).fill(0).join(), [1, 2, 3, 4].fill(9, 1, 3).join(), [1, 2, 3].fill(7, -1).join(), [].fill(1).length);
// expect: 0,0,0 1,9,9,4 1,2,7 0
