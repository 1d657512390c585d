// isWellFormed and toWellFormed.
console.log('a😀'.isWellFormed(), 'a\ud83d'.isWellFormed(), 'x\ude00y'.toWellFormed() === 'x\ufffdy', '😀'.toWellFormed());
// expect: true false true 😀
