const \u{61}b = 1; console.log('\u{1F600}'.length, ab, '\u{41}', \u0061b);
// expect: 2 1 A 1
