// Leaves the work to the promise of the language.
// fails with: TypeError: 
const { Promise } = globalThis;

class Pledge extends Promise {}

module.exports = Pledge;
