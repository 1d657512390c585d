var s = 'a\ud83d\ude00b\ud83d\ude00';
console.log(s.length, s.charCodeAt(1).toString(16), s.charCodeAt(2).toString(16), s.indexOf('b'), s.lastIndexOf('\ud83d\ude00'));
console.log('\ud83d' + '\ude00' === '\ud83d\ude00', s.slice(1, 2).length, s.slice(2, 4).charCodeAt(1));
console.log('abcabc'.lastIndexOf('c'), 'abcabc'.lastIndexOf('c', 4), 'abc'.lastIndexOf(''), 'canal'.lastIndexOf('a', 0), 'x'.lastIndexOf('xyz'));
// expect: 6 d83d de00 3 4
// expect: true 1 98
// expect: 5 2 3 -1 -1
