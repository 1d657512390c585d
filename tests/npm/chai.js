// chai: expectations that hold, and what it says of those that do not.
const { expect, assert } = require('chai');
expect({ a: [1, 2] }).to.deep.equal({ a: [1, 2] });
expect([1, 2, 3]).to.include(2).and.have.lengthOf(3);
expect(() => { throw new TypeError('x'); }).to.throw(TypeError, /x/);
expect(new Map([[1, 2]])).to.have.property('size', 1);
assert.sameMembers([1, 2], [2, 1]);
assert.closeTo(1.01, 1, 0.1);
const fails = [() => expect({ a: 1 }).to.eql({ a: 2 }), () => expect('abc').to.have.lengthOf(4), () => expect([1]).to.be.empty,
  () => expect(() => {}).to.throw(), () => assert.isTrue(0, 'a note'), () => expect(new Set([1])).to.include(2), () => expect(null).to.be.ok];
for (const fail of fails) {
  try {
    fail();
  } catch (e) {
    console.log(e.name, e.message);
  }
}

// expect: AssertionError expected { a: 1 } to deeply equal { a: 2 }
// expect: AssertionError expected 'abc' to have a length of 4 but got 3
// expect: AssertionError expected [ 1 ] to be empty
// expect: AssertionError expected [Function] to throw an error
// expect: AssertionError a note: expected +0 to be true
// expect: AssertionError expected Set{ 1 } to include 2
// expect: AssertionError expected null to be truthy
