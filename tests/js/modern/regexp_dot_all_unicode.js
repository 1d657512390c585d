console.log(/a.b/s.test('a\nb'), /^.$/u.test('😀'), /(?<=\$)\d/.exec('a$5')[0]);
// expect: true true 5
