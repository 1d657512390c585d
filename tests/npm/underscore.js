const _ = require('underscore');

console.log(_.VERSION, _.chain([1, 2, 3, 4]).filter((n) => n % 2 === 0).map((n) => n * n).value());
console.log(_.countBy('banana'.split(''), _.identity), _.indexBy([{ id: 7, n: 1 }], 'id'));
console.log(_.sortedIndex([10, 20, 30], 25), _.uniq([1, 2, 1, 3, 2]), _.difference([1, 2, 3], [2]), _.flatten([1, [2, [3]]]));
console.log(_.template('Hello <%= name %>! <% _(list).each((x) => { %>[<%- x %>]<% }); %>')({ name: 'you', list: ['<a>', 'b'] }));
console.log(_.isEqual({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }), _.isMatch({ a: 1, b: 2 }, { a: 1 }));
console.log(_.partition([1, 5, 2, 4], (n) => n > 2), _.zip(['a', 'b'], [1, 2]), _.object([['k', 'v']]));
const greet = _.partial((greeting, name) => `${greeting}, ${name}`, _, 'Ada');
console.log(greet('hi'), _.compose((x) => x + 1, (x) => x * 2)(5), _.pluck([{ n: 1 }, { n: 2 }], 'n'));
_.mixin({ twice: (x) => x * 2 });
console.log(_(4).twice(), _.max([3, 9, 2]), _.escape('<&>'), _.result({ f: () => 'called' }, 'f'));
const once = _.once(() => console.log('once'));
once();
once();
_.defer(() => console.log('deferred'));
_.delay((x) => console.log('delayed', x), 3, 'by 3 ms');
// expect: 1.13.8 [ 4, 16 ]
// expect: { b: 1, a: 3, n: 2 } { '7': { id: 7, n: 1 } }
// expect: 2 [ 1, 2, 3 ] [ 1, 3 ] [ 1, 2, 3 ]
// expect: Hello you! [&lt;a&gt;][b]
// expect: true true
// expect: [ [ 5, 4 ], [ 1, 2 ] ] [ [ 'a', 1 ], [ 'b', 2 ] ] { k: 'v' }
// expect: hi, Ada 11 [ 1, 2 ]
// expect: 8 9 &lt;&amp;&gt; called
// expect: once
// expect: deferred
// expect: delayed by 3 ms
