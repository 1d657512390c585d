// Anything can be thrown.
throw { code: 5 };
// expect error: throw { code: 5 };
// expect error: ^
// expect error: { code: 5 }
// exit: 1
