/* internal/promise.js -- what of Promise is not hot: all, allSettled, any, race, finally.
 *
 * HOW   each walks over its items, lets every one be resolved by the constructor it was called on, and settles one
 *       promise: when none is missing, or at the first that counts. `this` need not be Promise, and nothing is asked
 *       of it that ECMA-262 does not ask: the number of microtasks and of property reads is the same.
 * WHY   in JavaScript because they are closures over closures; called by src/promise_class.c.
 * READ  after src/promise_class.c. Book: chapter 7. Follows ECMA-262, "Promise.all" and its neighbours.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* A promise of the class and what settles it, as `new C` hands them out. */
function newCapability(C) {
  if (typeof C !== 'function') throw new TypeError('Promise constructor is not a constructor');
  const capability = { promise: undefined, resolve: undefined, reject: undefined };
  const executor = (resolve, reject) => {
    if (capability.resolve !== undefined || capability.reject !== undefined) {
      throw new TypeError('Promise executor has already been invoked with non-undefined arguments');
    }
    capability.resolve = resolve;
    capability.reject = reject;
  };
  Object.defineProperty(executor, 'name', { value: '', configurable: true });
  capability.promise = new C(executor);
  if (typeof capability.resolve !== 'function' || typeof capability.reject !== 'function') {
    throw new TypeError('Promise resolve or reject function is not callable');
  }
  return capability;
}

function checkIterable(items) {
  if (items !== null && items !== undefined && typeof items[Symbol.iterator] === 'function') return;
  const type = typeof items;
  const isObject = items !== null && (type === 'object' || type === 'function');
  const shown = isObject || items === undefined ? type : `${type} ${String(items)}`;
  throw new TypeError(`${shown} is not iterable (cannot read property Symbol(Symbol.iterator))`);
}

/* The frame of the four: each(promise, index, capability) for every item, then end(capability). */
function combine(C, items, each, end) {
  const capability = newCapability(C);
  try {
    const resolve = C.resolve;
    if (typeof resolve !== 'function') throw new TypeError('Promise resolve or reject function is not callable');
    checkIterable(items);
    let index = 0;
    for (const item of items) each(resolve.call(C, item), index++, capability);
    end(capability);
  } catch (error) {
    capability.reject(error);
  }
  return capability.promise;
}

/* Like combine(), with one result for each item: settle(capability, results) is called when none is missing.
 * follow(promise, slot, capability) calls slot(makeResult) for a function that puts its result there, once. */
function collect(C, items, follow, settle) {
  const results = [];
  let missing = 1;
  const done = (capability) => {
    missing -= 1;
    if (missing === 0) settle(capability, results);
  };
  return combine(C, items, (promise, index, capability) => {
    let called = false;
    const slot = (makeResult) => (value) => {
      if (called) return;
      called = true;
      results[index] = makeResult(value);
      done(capability);
    };
    results[index] = undefined;
    missing += 1;
    follow(promise, slot, capability);
  }, done);
}

const same = (value) => value;

/** Promise.all(items): all values in their order, or the first rejection. */
function all(items) {
  return collect(this, items, (promise, slot, capability) => {
    promise.then(slot(same), capability.reject);
  }, (capability, values) => capability.resolve(values));
}

/** Promise.allSettled(items): {status, value | reason} of each. */
function allSettled(items) {
  return collect(this, items, (promise, slot) => {
    promise.then(slot((value) => ({ status: 'fulfilled', value })), slot((reason) => ({ status: 'rejected', reason })));
  }, (capability, outcomes) => capability.resolve(outcomes));
}

/** Promise.any(items): the first value, or an AggregateError of all rejections. */
function any(items) {
  return collect(this, items, (promise, slot, capability) => {
    promise.then(capability.resolve, slot(same));
  }, (capability, errors) => capability.reject(new AggregateError(errors, 'All promises were rejected')));
}

/** Promise.race(items): whatever is settled first. */
function race(items) {
  return combine(this, items, (promise, index, capability) => {
    promise.then(capability.resolve, capability.reject);
  }, () => {});
}

function speciesOf(promise) {
  const C = promise.constructor;
  if (C === undefined) return Promise;
  if ((typeof C !== 'object' || C === null) && typeof C !== 'function') {
    throw new TypeError('The .constructor property is not an object');
  }
  return C[Symbol.species] ?? Promise;
}

/* What `C.resolve` of the language does, whatever the class has made of its own. */
const resolveWith = (C, value) => Promise.resolve.call(C, value);

/** promise.finally(onFinally): passes the outcome on after onFinally, which may throw or make it wait. */
function finally_(onFinally) {
  if ((typeof this !== 'object' || this === null) && typeof this !== 'function') {
    throw new TypeError('Promise.prototype.finally called on a non-object');
  }
  const C = speciesOf(this);
  if (typeof C !== 'function') throw new TypeError('object.constructor[Symbol.species] is not a constructor');
  if (typeof onFinally !== 'function') return this.then(onFinally, onFinally);
  return this.then((value) => resolveWith(C, onFinally()).then(() => value),
    (reason) => resolveWith(C, onFinally()).then(() => { throw reason; }));
}

module.exports = { all, allSettled, any, race, finally: finally_ };
