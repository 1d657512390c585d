// i beyond ASCII.
console.log(new RegExp('straße', 'iu').test('STRAßE'), new RegExp('É', 'is').test('é'), new RegExp('[a-z]+', 'is').exec('ABC')[0], new RegExp('ω', 'iu').test('Ω'));
// expect: true true ABC true
