console.group('outer', 1);
console.log('two\nlines');
console.group();
console.log({ a: { b: 1 } });
console.groupEnd();
console.log('back');
console.groupEnd();
console.groupEnd();
console.log('out');

// expect: outer 1
// expect:   two
// expect:   lines
// expect:     { a: { b: 1 } }
// expect:   back
// expect: out
