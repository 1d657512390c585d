// padStart and padEnd count UTF-16 units.
console.log('5'.padStart(3, '0'), 'abc'.padEnd(6, '12'), 'abc'.padStart(2), 'x'.padEnd(3) + '|', 'é'.padStart(3, 'ü'), 'a'.padStart(4, '') );
console.log('a'.padEnd(4, '😀').length, 'a'.padEnd(3, '😀'), '😀'.padStart(3, '-'));
// expect: 005 abc121 abc x  | üüé a
// expect: 4 a😀 -😀
