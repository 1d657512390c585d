// Methods that change throw where they may not; callbacks may change the array that is walked.
for (const act of [a => a.push(1), a => a.pop(), a => a.shift(), a => a.unshift(0), a => a.splice(0, 1), a => a.reverse(), a => a.fill(0), a => a.sort(), a => a.copyWithin(0, 1), a => { 'use strict'; a.length = 0; }]) {
  const frozen = Object.freeze([2, 1]);
  try { act(frozen); console.log('no error'); } catch (e) { console.log(e.constructor.name, frozen.join()); }
}
const grows = [1, 2, 3], seen = [];
grows.forEach((x, i) => { seen.push(x); if (i === 0) { grows.push(4); grows[1] = 'changed'; delete grows[2]; } });
console.log(seen, grows);
console.log([1, 2, 3, 4].filter((x, i, a) => { a.length = 2; return true; }), [1, 2, 3].map((x, i, a) => a.pop()));
// expect: TypeError 2,1
// expect: TypeError 2,1
// expect: TypeError 2,1
// expect: TypeError 2,1
// expect: TypeError 2,1
// expect: TypeError 2,1
// expect: TypeError 2,1
// expect: TypeError 2,1
// expect: TypeError 2,1
// expect: TypeError 2,1
// expect: [ 1, 'changed' ] [ 1, 'changed', <1 empty item>, 4 ]
// expect: [ 1, 2 ] [ 3, 2, <1 empty item> ]
