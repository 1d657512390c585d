// toReversed leaves the array alone.
var a = [1, 2, 3];
console.log(a.toReversed().join(), a.join(), JSON.stringify([, 1].toReversed()));
// expect: 3,2,1 1,2,3 [1,null]
