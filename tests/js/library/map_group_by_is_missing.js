// Map.groupBy came after Node 20: a program may ask for it.
console.log(typeof (Map.groupBy || function () {}));
// expect: function
