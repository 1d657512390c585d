if (true) for (const x of [1]) console.log(x); else console.log('no');
// expect: 1
