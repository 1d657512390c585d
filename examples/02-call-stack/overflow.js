// A function that calls itself for ever. The stack has an end, and reaching it is an error like any other.
// Look for: it can be caught, and afterwards the stack is as empty as before.
let depth = 0;

function fall() {
  depth += 1;
  fall();
}

try {
  fall();
} catch (error) {
  console.log(error.name + ':', error.message);
}
console.log('deeper than 1000 calls:', depth > 1000);
console.log('and the program goes on');
