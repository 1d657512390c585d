// The smallest program that needs more than an engine: it asks for something to happen later.
// Look for: 'two' is printed before 'three', and the program does not end in between.
console.log('one');
setTimeout(function later() {
  console.log('three');
}, 10);
console.log('two');
