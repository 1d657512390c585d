console.log('a1b2c3'.replace(/(\d)/g, '<$1>'), 'abc'.replace(/(b)(x)?/, function (m, a, b, off, s) { return [m, a, b, off, s].join(); }), 'aXbX'.replace('X', '$&$&$$'), 'héllo'.replace(/l/g, function (m, o) { return o; }));
console.log('a,b;c'.split(/[,;]/).join('|'), 'abc'.split('').join('|'), 'a1b2'.split(/(\d)/).join('|'), 'abc'.split(/(x)?/).length, 'a,b,c'.split(',', 2).join('|'), ''.split(',').length, ''.split('').length);
console.log('xay'.match(/a/).index, JSON.stringify('aXbX'.match(/X/g)), 'none'.match(/z/), JSON.stringify(/(a)|(b)/.exec('b')), 'éé'.replace(/x*/g, '-'), 'abc'.match(/x*/g).length);
var re = /o/g, m, out = []; while ((m = re.exec('foo boo'))) out.push(m.index + ':' + re.lastIndex); console.log(out.join());
// expect: a<1>b<2>c<3> ab,b,,1,abcc aXX$bX hé23o
// expect: a|b|c a|b|c a|1|b|2| 5 a|b 1 0
// expect: 1 ["X","X"] null ["b",null,"b"] -é-é- 4
// expect: 1:2,2:3,5:6,6:7
