// Holes: passed over by the older methods, undefined for the newer ones, filled from the prototype when read.
const holes = [1, , 3];
console.log(holes.map(x => x * 2), holes.filter(() => true), holes.every(x => x), holes.find((x, i) => i === 1), holes.findIndex(x => x === undefined), holes.includes(undefined), holes.indexOf(undefined));
console.log(holes.reverse(), holes.concat([, 4]), holes.slice(1), holes.flat(), [...holes], holes.toSorted(), Object.keys(holes), holes.with(0, 9));
const count = [];
holes.forEach((x, i) => count.push(i));
console.log(count, holes.reduce((a, b) => a + b), [, , 5].reduceRight((a, b) => a + b), [5, , 1].sort(), [, 1].shift(), [1, , 2].splice(0, 2), holes.copyWithin(0, 1));
Array.prototype[1] = 'from the prototype';
console.log([0, , 2][1], [0, , 2].indexOf('from the prototype'), 1 in [0, , 2], [0, , 2].hasOwnProperty(1), [0, , 2].join());
delete Array.prototype[1];
// expect: [ 2, <1 empty item>, 6 ] [ 1, 3 ] true undefined 1 true -1
// expect: [ 3, <1 empty item>, 1 ] [ 3, <1 empty item>, 1, <1 empty item>, 4 ] [ <1 empty item>, 1 ] [ 3, 1 ] [ 3, undefined, 1 ] [ 1, 3, undefined ] [ '0', '2' ] [ 9, undefined, 1 ]
// expect: [ 0, 2 ] 4 5 [ 1, 5, <1 empty item> ] undefined [ 1, <1 empty item> ] [ <1 empty item>, 1, 1 ]
// expect: from the prototype 1 true false 0,from the prototype,2
