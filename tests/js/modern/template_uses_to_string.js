const o = { toString() { return 's'; }, valueOf() { return 'v'; } };
console.log(`${o}`, '' + o);
// expect: s v
