/* internal/fs/forms.js -- one description of a function, three forms: callback, Sync, promise.
 *
 * HOW   describe(...args) checks the arguments and gives an action,
 *           { op: natives.x, args, convert?, around? }   one operation of the C half, or
 *           { steps }                                     a generator that yields actions, and gets their results
 *       operate() starts it with a callback, now() does it at once, promised() gives a promise.
 *       convert(raw) makes of the raw result what the program gets; around(callback) replaces a callback.
 * WHY   the three forms cannot differ in what they check or do. Node writes most of fs out three times; what is a
 *       loop of several operations (rm, cp, realpath) is written once here, as a generator: at each yield, the loop
 *       goes on meanwhile, or it doesn't.
 * READ  after internal/fs/arguments.js, before the other files of this folder. Book: chapter 11.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { validateFunction } = require('internal/validators');

/** Does an action at once, while the loop stands still. @returns its result @throws its error */
function now(action) {
  if (action.steps) return runNow(action.steps);
  const result = action.op(...action.args);
  return action.convert ? action.convert(result) : result;
}

function runNow(steps) {
  let step = steps.next();
  while (!step.done) {
    let result, error;
    try {
      result = step.value.wait === undefined ? now(step.value) : require('internal/fs/natives').sleep(step.value.wait);
    } catch (e) {
      error = e;
    }
    step = error ? steps.throw(error) : steps.next(result);
  }
  return step.value;
}

/** Starts an action on the threadpool. @param {function} callback (error, result) */
function operate(action, callback) {
  if (action.steps) return runLater(action.steps, callback);
  if (action.around) callback = action.around(callback);
  action.op(...action.args, callback, action.convert);
}

/* Goes from yield to yield. An action may also be { wait: ms } or { promise }. */
function runLater(steps, callback) {
  let begun = false;
  const finish = (...outcome) => {
    if (begun) callback(...outcome);
    else process.nextTick(callback, ...outcome);
  };
  const advance = (error, value) => {
    let step;
    try {
      step = error ? steps.throw(error) : steps.next(value);
    } catch (e) {
      return finish(e);
    }
    if (step.done) return step.value === undefined ? finish(null) : finish(null, step.value);
    begun = true;
    if (step.value.wait !== undefined) setTimeout(advance, step.value.wait);
    else if (step.value.promise) step.value.promise.then((result) => advance(null, result), advance);
    else operate(step.value, advance);
  };
  advance();
}

/** @returns {Promise} of the action's result */
function promised(action) {
  return new Promise((resolve, reject) => {
    operate(action, (error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
}

/** The callback among the arguments: behind `required` others and up to `optional` more. @returns {number} its place */
function placeOfCallback(args, required, optional) {
  let at = required;
  while (at < required + optional && typeof args[at] !== 'function') at++;
  if (typeof args[at] !== 'function') validateFunction(args.length > required ? args[args.length - 1] : undefined, 'cb');
  return at;
}

/**
 * Makes the three forms of a function. @param {string} name @param {number} required how many arguments it must have
 * @param {number} optional and may have, before the callback @param {function} describe gives the action
 * @returns {{name, callback, sync, promise}}
 */
function forms(name, required, optional, describe) {
  const { callback, sync, promise } = {
    callback(...args) {
      const at = placeOfCallback(args, required, optional);
      operate(describe(...args.slice(0, at)), args[at]);
    },
    sync: (...args) => now(describe(...args)),
    promise: (...args) => {
      try {
        return promised(describe(...args));
      } catch (error) {
        return Promise.reject(error);
      }
    }
  };
  rename(callback, name, required + optional + 1);
  rename(sync, `${name}Sync`, required + optional);
  rename(promise, name, required + optional);
  return { name, callback, sync, promise };
}

function rename(f, name, length) {
  Object.defineProperty(f, 'name', { value: name, configurable: true });
  Object.defineProperty(f, 'length', { value: length, configurable: true });
}

module.exports = { forms, now, operate, promised, placeOfCallback };
