() => {};
x => x;
console.log('fine');
// expect: fine
