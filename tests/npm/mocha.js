// mocha, by its programming interface: passing, failing, asynchronous and pending tests, with chai.
const Mocha = require('mocha');
const { expect } = require('chai');
const mocha = new Mocha({ ui: 'bdd', timeout: 2000, reporter: function Lines(runner) {
  runner.on('suite', (suite) => suite.title && console.log(`suite ${suite.fullTitle()}`));
  runner.on('pass', (test) => console.log(`  ok ${test.title}`));
  runner.on('pending', (test) => console.log(`  pending ${test.title}`));
  runner.on('fail', (test, error) => console.log(`  not ok ${test.title}: ${error.message}`));
} });
mocha.suite.emit('pre-require', globalThis, null, mocha);
describe('a suite', () => {
  const order = [];
  before(() => order.push('before'));
  beforeEach((done) => {
    order.push('each');
    setTimeout(done, 1);
  });
  it('passes', () => expect(1).to.equal(1));
  it('fails', () => expect({ a: 1 }).to.deep.equal({ a: 2 }));
  it('is asynchronous', async () => {
    await new Promise((resolve) => { setTimeout(resolve, 2); });
    expect([1, 2]).to.include(2);
  });
  it('calls back', (done) => { setImmediate(done); });
  it('calls back with an error', (done) => { setImmediate(done, new Error('given')); });
  it('rejects', () => Promise.reject(new TypeError('rejected')));
  it('throws later', (done) => { setTimeout(() => { throw new Error('late'); }, 1); });
  it('takes too long', function (done) { this.timeout(5); });
  it('is pending');
  it.skip('is skipped', () => {});
  describe('inside', () => {
    it('has the hooks', () => expect(order.slice(0, 3)).to.eql(['before', 'each', 'each']));
  });
});
mocha.run((failures) => console.log('failures', failures));
// expect: suite a suite
// expect:   ok passes
// expect:   not ok fails: expected { a: 1 } to deeply equal { a: 2 }
// expect:   ok is asynchronous
// expect:   ok calls back
// expect:   not ok calls back with an error: given
// expect:   not ok rejects: rejected
// expect:   not ok throws later: late
// expect:   not ok takes too long: Timeout of 5ms exceeded. For async tests and hooks, ensure "done()" is called; if returning a Promise, ensure it resolves.
// expect:   pending is pending
// expect:   pending is skipped
// expect: suite a suite inside
// expect:   ok has the hooks
// expect: failures 5
