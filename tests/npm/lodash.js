const _ = require('lodash');

const people = [
  { name: 'Ada', born: 1815, field: 'mathematics' }, { name: 'Grace', born: 1906, field: 'computing' },
  { name: 'Alan', born: 1912, field: 'computing' }, { name: 'Emmy', born: 1882, field: 'mathematics' }
];
console.log(_.chain(people).filter((p) => p.born < 1910).sortBy('born').map('name').join(' < ').value());
console.log(_.mapValues(_.groupBy(people, 'field'), (list) => _.meanBy(list, 'born')));
console.log(_.merge({ a: { b: [1, 2] } }, { a: { b: [3], c: 4 } }), _.get({ a: [{ b: 5 }] }, 'a[0].b'));
console.log(_(people).orderBy(['field', 'born'], ['asc', 'desc']).map(_.property('name')).value());
const deep = { list: [new Date(0), /x/g, new Map([[1, { two: 2 }]])] };
const copy = _.cloneDeep(deep);
console.log(_.isEqual(deep, copy), copy.list[2] !== deep.list[2], copy.list[1].flags);
console.log(_.template('<% _.each(items, function (i) { %><b><%- i %></b><% }); %>')({ items: ['a', '<'] }));
console.log(_.camelCase('Foo bar--baz'), _.kebabCase('fooBar'), _.startCase('__foo__'), _.words('oneTwo, three'));
const add = _.curry((a, b, c) => a + b + c);
console.log(add(1)(2)(3), add(1, 2)(3), add(1)(_, 3)(2), _.flow([_.add, _.square || ((n) => n * n)])(1, 2));
const slow = _.memoize((n) => { console.log('computed', n); return n * 2; });
console.log(slow(2), slow(2), _.range(0, 20, 5), _.chunk([1, 2, 3, 4, 5], 2), _.zipObject(['x', 'y'], [1, 2]));
const debounced = _.debounce((n) => console.log('debounced', n), 5);
debounced(1);
debounced(2);
// expect: Ada < Emmy < Grace
// expect: { mathematics: 1848.5, computing: 1909 }
// expect: { a: { b: [ 3, 2 ], c: 4 } } 5
// expect: [ 'Alan', 'Grace', 'Emmy', 'Ada' ]
// expect: true true g
// expect: <b>a</b><b>&lt;</b>
// expect: fooBarBaz foo-bar Foo [ 'one', 'Two', 'three' ]
// expect: 6 6 6 9
// expect: computed 2
// expect: 4 4 [ 0, 5, 10, 15 ] [ [ 1, 2 ], [ 3, 4 ], [ 5 ] ] { x: 1, y: 2 }
// expect: debounced 2
