// lastIndex counts UTF-16 units.
var r = new RegExp('(?<c>[a-z])', 'g'), s = 'é😀a-b', m, at = [];
while ((m = r.exec(s))) at.push(m.index + ':' + r.lastIndex);
console.log(at.join(), r.lastIndex);
r.lastIndex = 4;
console.log(r.exec(s)[0]);
r.lastIndex = 100;
console.log(r.exec(s), r.lastIndex);
// expect: 3:4,5:6 0
// expect: b
// expect: null 0
