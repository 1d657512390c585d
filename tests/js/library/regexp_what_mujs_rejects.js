// Large counts, literal braces, many groups.
console.log(new RegExp('a{1,1024}').exec('aaa')[0], new RegExp('{MIN}').test('x{MIN}'), new RegExp('(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)(l)(m)(n)(o)(p)(q)(r)').exec('abcdefghijklmnopqr').length);
// expect: aaa true 19
