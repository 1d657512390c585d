// A line separator in a string ends a line of the program.
const x = 's et';
console.log(x.length, /:4\b/.test(new Error().stack.split('\n')[1])); // expect: 4 true
