console.log(this, (() => this)());
console.log((function () { return this; })());
const fs = [];
for (let i = 0; i < 3; i++) fs.push(() => i);
console.log(fs.map((f) => f()));
try {
  undeclared = 1;
} catch (error) {
  console.log(error.message);
}
try {
  Object.freeze(fs).push(1);
} catch (error) {
  console.log(error.name);
}
// expect: undefined undefined
// expect: undefined
// expect: [ 0, 1, 2 ]
// expect: undeclared is not defined
// expect: TypeError
