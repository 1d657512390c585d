for (let [i, n] = [0, 3]; i < n; i++) console.log(i);
// expect: 0
// expect: 1
// expect: 2
