// Holes in arrays; properties beside the items.
const L = (...a) => console.log(...a);
L([1, , 3], [undefined, null], [, ,], Object.assign([1, 2], { k: 1, [Symbol('s')]: 2 }), Array(3));
(function () { L(arguments); })(1, 'a');
// expect: [ 1, <1 empty item>, 3 ] [ undefined, null ] [ <2 empty items> ] [ 1, 2, k: 1, [Symbol(s)]: 2 ] [ <3 empty items> ]
// expect: [Arguments] { '0': 1, '1': 'a' }
