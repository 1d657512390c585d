const parse = require('yargs-parser');

console.log(parse('--foo=99.3 --bar 4 -xyz --no-color file.txt'));
console.log(parse(['--name', 'a b', '--list', '1', '--list', '2', '--', '--raw']));
console.log(parse('-n 5 --verbose --verbose --size big', { alias: { number: ['n'] }, count: ['verbose'], string: ['size'] }));
console.log(parse('--a.b.c 1 --camel-case x', { configuration: { 'camel-case-expansion': false } }));
console.log(parse('--files a b c --flag d', { array: ['files'], boolean: ['flag'] }));
console.log(parse('--quoted "one two" --n=007', { string: ['n'] }));
console.log(parse('--x 1', { default: { y: 2 }, coerce: { x: (n) => n * 100 } }));
const detailed = parse.detailed('--known 1 --bad', { number: ['known'], narg: { bad: 1 } });
console.log(detailed.error && detailed.error.message, detailed.argv.known);
console.log(parse.camelCase('some-name'), parse.decamelize('someName'), parse.looksLikeNumber('0x1F'));
// expect: {
// expect:   _: [ 'file.txt' ],
// expect:   foo: 99.3,
// expect:   bar: 4,
// expect:   x: true,
// expect:   y: true,
// expect:   z: true,
// expect:   color: false
// expect: }
// expect: { _: [ '--raw' ], name: 'a b', list: [ 1, 2 ] }
// expect: { _: [], n: 5, number: 5, verbose: 2, size: 'big' }
// expect: { _: [], a: { b: { c: 1 } }, 'camel-case': 'x' }
// expect: { _: [ 'd' ], files: [ 'a', 'b', 'c' ], flag: true }
// expect: { _: [], quoted: 'one two', n: '007' }
// expect: { _: [], x: 100, y: 2 }
// expect: Not enough arguments following: bad 1
// expect: someName some-name true
