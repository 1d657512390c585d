for (let i = 0; i < 3; i++) { let x; if (i === 0) x = 'set'; console.log(x); }
// expect: set
// expect: undefined
// expect: undefined
