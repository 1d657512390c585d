// A module is the body of a function: it may return; a shebang and a byte order mark are passed over.
console.log(require('./fixtures/returns'), require('./fixtures/shebang'), require('./fixtures/bom'));
// expect: number 42 after a mark
