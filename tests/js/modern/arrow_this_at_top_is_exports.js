console.log((() => this === module.exports)());
// expect: true
