// Look-behind, positive and negative.
console.log('$5 €6'.match(new RegExp('(?<=€)\\d'))[0], 'a1b2'.replace(new RegExp('(?<!a)\\d', 'g'), '#'), 'aBcD'.split(new RegExp('(?<=[a-z])(?=[A-Z])')).join());
// expect: 6 a1b# a,Bc,D
