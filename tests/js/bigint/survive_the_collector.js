// What is kept is kept, in properties, arrays, closures, maps, BigInt objects; what is not is collected.
'use strict';

const kept = { n: 2n ** 100n, list: [2n ** 101n], map: new Map([[2n ** 102n, 2n ** 103n]]), boxed: Object(2n ** 104n) };
const closure = ((n) => () => n)(2n ** 105n);
let last;
for (let i = 0n; i < 300000n; i++) last = i * 1000000007n ** 3n;
console.log(kept, closure(), last);
// expect: {
// expect:   n: 1267650600228229401496703205376n,
// expect:   list: [ 2535301200456458802993406410752n ],
// expect:   map: Map(1) {
// expect:     5070602400912917605986812821504n => 10141204801825835211973625643008n
// expect:   },
// expect:   boxed: [BigInt: 20282409603651670423947251286016n]
// expect: } 40564819207303340847894502572032n 299999006299979044099853102899657n
