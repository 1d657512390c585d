// All 872 tests of the Promises/A+ rules, by their own runner (mocha), against Promise.
const run = require('promises-aplus-tests');
process.on('unhandledRejection', () => {}); // many of the tests reject promises that nobody handles
const adapter = {
  deferred() {
    const result = {};
    result.promise = new Promise((resolve, reject) => Object.assign(result, { resolve, reject }));
    return result;
  },
};
let passed = 0;
function Counting(runner) {
  runner.on('pass', () => passed++);
  runner.on('fail', (test, error) => console.log(test.fullTitle(), error.message));
}
run(adapter, { reporter: Counting }, (error) => console.log(passed, 'passed', error));
// expect: 872 passed null
