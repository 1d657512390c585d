function* g(n) { console.log('iterates', n); yield n; }
const say = x => (console.log('evaluates', x), x);
console.log([say(1), ...g(2), say(3), ...g(4), say(5)].join());
console.log(Math.max(...g(6), say(7)));
class A { constructor(...all) { console.log(all.join()); } }
new A(...g(8), say(9), ...g(10));
// expect: evaluates 1
// expect: iterates 2
// expect: evaluates 3
// expect: iterates 4
// expect: evaluates 5
// expect: 1,2,3,4,5
// expect: iterates 6
// expect: evaluates 7
// expect: 7
// expect: iterates 8
// expect: evaluates 9
// expect: iterates 10
// expect: 8,9,10
