// toSpliced leaves the array alone.
var a = [1, 2, 3, 4];
console.log(a.toSpliced(1, 2, 'x', 'y', 'z').join(), a.toSpliced().join(), a.toSpliced(2).join(), a.toSpliced(-1, 1).join(), a.toSpliced(1, 0, 9).join(), a.join());
// expect: 1,x,y,z,4 1,2,3,4 1,2 1,2,3 1,9,2,3,4 1,2,3,4
