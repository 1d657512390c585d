// shift, unshift and splice of an array without holes move all at once: the elements, and the room in front.
const queue = [];
let out = 0;
for (let i = 0; i < 200000; i++) {
  queue.push(i);
  if (i % 3 === 2) out += queue.shift() === out ? 1 : NaN;
}
console.log(out, queue.length, queue[0], queue[queue.length - 1]);
let sum = 0;
while (queue.length > 0) sum += queue.shift();
console.log(sum, queue, queue.shift());

const ring = [1, 2, 3, 4, 5];
for (let i = 0; i < 1000; i++) ring.push(ring.shift());
console.log(ring);
ring.shift();
console.log(ring.unshift('a', 'b'), ring, ring.splice(1, 2, 'x', 'y', 'z'), ring, ring.splice(0, 3), ring, ring.splice(1, 0, 7, 8), ring);
console.log(ring.splice(-1), ring, ring.splice(0), ring);

const sparse = [1, , 3];
console.log(sparse.shift(), sparse, 0 in sparse, sparse.shift(), sparse);
const named = Object.assign([1, 2, 3], { note: 'kept' });
named.shift();
named.x = [named.shift(), named.length];
console.log(named);
for (const make of [Object.freeze, Object.seal, Object.preventExtensions]) {
  const kept = make([1, 2, 3]);
  for (const method of ['shift', 'unshift', 'splice']) {
    try {
      console.log(kept[method](0, 1), kept);
    } catch (error) {
      console.log(method, error.message, kept);
    }
  }
}
class Stack extends Array {}
const stack = Stack.from([1, 2, 3]);
console.log(stack.shift(), stack.splice(0, 1), stack);
const shrinking = [1, 2, 3, 4];
shrinking.constructor = { [Symbol.species]: function Species(n) { shrinking.length = 2; return []; } };
console.log(shrinking.splice(0, 1).length, shrinking);
const taken = [1, 2, 3];
taken.shift();
taken[5] = 6;
taken.length = 1;
taken.push(9);
Object.defineProperty(taken, 0, { get: () => 'got' });
console.log(taken, taken[0]);
const proxied = new Proxy([1, 2], { set(target, key, value) { console.log('set', key, value); target[key] = value; return true; } });
console.log(proxied.shift(), proxied.length);
// expect: 66666 133334 66666 199999
// expect: 17777755555 [] undefined
// expect: [ 1, 2, 3, 4, 5 ]
// expect: 6 [ 'z', 7, 8, 3, 4, 5 ] [ 'b', 2 ] [ 'z', 7, 8, 3, 4, 5 ] [ 'a', 'x', 'y' ] [ 'z', 7, 8, 3, 4, 5 ] [] [ 'z', 7, 8, 3, 4, 5 ]
// expect: [ 5 ] [] [ 'z', 7, 8, 3, 4 ] []
// expect: 1 [ 3 ] false undefined [ 3 ]
// expect: [ 3, note: 'kept', x: [ 2, 1 ] ]
// expect: shift Cannot assign to read only property '0' of object '[object Array]' [ 1, 2, 3 ]
// expect: unshift Cannot add property 4, object is not extensible [ 1, 2, 3 ]
// expect: splice Cannot assign to read only property '0' of object '[object Array]' [ 1, 2, 3 ]
// expect: shift Cannot delete property '2' of [object Array] [ 2, 3, 3 ]
// expect: unshift Cannot add property 4, object is not extensible [ 2, 3, 3 ]
// expect: splice Cannot delete property '2' of [object Array] [ 3, 3, 3 ]
// expect: 1 [ 2, 3 ]
// expect: unshift Cannot add property 3, object is not extensible [ 2, 3 ]
// expect: [ 2 ] [ 3 ]
// expect: 1 Stack(1) [ 2 ] Stack(1) [ 3 ]
// expect: 1 [
// expect:   2,
// expect:   <2 empty items>,
// expect:   constructor: { [Symbol(Symbol.species)]: [Function: Species] }
// expect: ]
// expect: [ [Getter], 9 ] got
// expect: set 0 2
// expect: set length 1
// expect: 1 1
