/* internal/promise.js -- what of Promise is not hot: all, allSettled, any, race, finally.
 *
 * HOW   each counts what is still missing and settles one promise. They go through `this.resolve` and the
 *       value's own then(), as ECMA-262 has it, so that thenables and the number of microtasks are right.
 * WHY   in JavaScript because they are closures over closures; loaded by src/promise.c at their first use.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* Calls each(value, index) for every item; what is no list rejects. Returns how many there were. */
function forEachItem(items, each) {
  if (items === null || items === undefined || (typeof items !== 'string' && typeof items.length !== 'number')) {
    throw new TypeError((typeof items === 'object' && items !== null ? 'object' : String(items)) +
      ' is not iterable');
  }
  for (var i = 0; i < items.length; i++) each(items[i], i);
  return items.length;
}

/* The frame of the four: body(resolve, reject, follow) where follow(value, onFulfilled, onRejected). */
function combine(Constructor, body) {
  return new Constructor(function (resolve, reject) {
    body(resolve, reject, function follow(value, onFulfilled, onRejected) {
      Constructor.resolve(value).then(onFulfilled, onRejected);
    });
  });
}

/* Collects one result for each item; settle(results) is called when none is missing. */
function collect(items, settle, start) {
  var results = [], missing = 1;
  function done() {
    if (--missing === 0) settle(results);
  }
  forEachItem(items, function (value, i) {
    var called = false;
    results[i] = undefined;
    missing++;
    start(value, function put(result) {
      if (called) return;
      called = true;
      results[i] = result;
      done();
    });
  });
  done();
}

/** Promise.all(items): all values in their order, or the first rejection. */
function all(items) {
  return combine(this, function (resolve, reject, follow) {
    collect(items, resolve, function (value, put) {
      follow(value, put, reject);
    });
  });
}

/** Promise.allSettled(items): {status, value | reason} of each. */
function allSettled(items) {
  return combine(this, function (resolve, reject, follow) {
    collect(items, resolve, function (value, put) {
      follow(value, function (v) {
        put({ status: 'fulfilled', value: v });
      }, function (e) {
        put({ status: 'rejected', reason: e });
      });
    });
  });
}

function makeAggregateError(errors) {
  var error;
  if (typeof AggregateError === 'function') return new AggregateError(errors, 'All promises were rejected');
  error = new Error('All promises were rejected');
  Object.defineProperty(error, 'name', { value: 'AggregateError', configurable: true, writable: true });
  Object.defineProperty(error, 'errors', { value: errors, configurable: true, writable: true });
  error.stack = error.stack.replace(/^Error/, 'AggregateError');
  return error;
}

/** Promise.any(items): the first value, or an AggregateError of all rejections. */
function any(items) {
  return combine(this, function (resolve, reject, follow) {
    collect(items, function (errors) {
      reject(makeAggregateError(errors));
    }, function (value, put) {
      follow(value, resolve, put);
    });
  });
}

/** Promise.race(items): whatever is settled first. */
function race(items) {
  return combine(this, function (resolve, reject, follow) {
    forEachItem(items, function (value) {
      follow(value, resolve, reject);
    });
  });
}

/** promise.finally(onFinally): passes the outcome on after onFinally, which may throw or make it wait. */
function finally_(onFinally) {
  var Constructor = this.constructor || Promise;
  if (typeof onFinally !== 'function') return this.then(onFinally, onFinally);
  return this.then(function (value) {
    return Constructor.resolve(onFinally()).then(function () {
      return value;
    });
  }, function (reason) {
    return Constructor.resolve(onFinally()).then(function () {
      throw reason;
    });
  });
}

function define(object, name, fn) {
  Object.defineProperty(object, name, { value: fn, writable: true, configurable: true, enumerable: false });
  Object.defineProperty(fn, 'name', { value: name, configurable: true });
  exports[name] = fn;
}

define(Promise, 'all', all);
define(Promise, 'allSettled', allSettled);
define(Promise, 'any', any);
define(Promise, 'race', race);
define(Promise.prototype, 'finally', finally_);
