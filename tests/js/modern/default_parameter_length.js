console.log(function (a, b = 1, c) {}.length, function ({ a }, [b]) {}.length, function (...r) {}.length);
// expect: 1 2 0
