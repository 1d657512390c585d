// A replacement function may use the same expression.
var r = new RegExp('(?<d>\\d)', 'g');
console.log('a1b2c3'.replace(r, function (m) { return '<' + 'x9y'.replace(r, m) + '>'; }));
// expect: a<x1y>b<x2y>c<x3y>
