// The methods that make an array ask constructor[Symbol.species]; the newer ones make plain arrays.
class Mine extends Array { sum() { return this.reduce((a, b) => a + b, 0); } }
const m = Mine.from([3, 1, 2]);
for (const made of [m.map(x => x), m.filter(x => x > 1), m.slice(1), m.concat([4]), m.flat(), m.flatMap(x => [x, x]), m.splice(0, 1)])
  console.log(made instanceof Mine, made.length, made.sum());
for (const made of [m.toSorted(), m.toReversed(), m.with(0, 9), m.toSpliced(0, 1)]) console.log(made instanceof Mine, made.length);
class Plain extends Array { static get [Symbol.species]() { return Array; } }
console.log(new Plain(1, 2).map(x => x) instanceof Plain, Plain.of(1).constructor === Plain);
const log = [];
const odd = [1, 2];
odd.constructor = { [Symbol.species]: function (n) { log.push(n); return { length: 0, made: true }; } };
console.log(odd.map(x => x * 2), odd.filter(Boolean), odd.slice(1), log.join());
odd.constructor = { [Symbol.species]: null };
console.log(odd.map(x => x));
odd.constructor = { [Symbol.species]: 5 };
try { odd.map(x => x); } catch (e) { console.log(e.message); }
odd.constructor = 5;
try { odd.slice(); } catch (e) { console.log(e.constructor.name); }
// expect: true 3 6
// expect: true 2 5
// expect: true 2 3
// expect: true 4 10
// expect: true 3 6
// expect: true 6 12
// expect: true 1 3
// expect: false 2
// expect: false 2
// expect: false 2
// expect: false 1
// expect: false true
// expect: { '0': 2, '1': 4, length: 0, made: true } { '0': 1, '1': 2, length: 0, made: true } { '0': 2, length: 1, made: true } 2,0,1
// expect: [ 1, 2 ]
// expect: object.constructor[Symbol.species] is not a constructor
// expect: TypeError
