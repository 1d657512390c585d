(() => { console.log('called'); })();
// expect: called
