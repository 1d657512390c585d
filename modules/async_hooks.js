/* async_hooks.js -- who asked for what runs now: AsyncLocalStorage, AsyncResource, createHook.
 *
 * HOW   a task carries a context, a Map from storage to what was stored (src/context.c). It is never changed: setting
 *       a value replaces the running task's Map by another one, since the old one may belong to other tasks by now.
 *       Hooks are kept in an array, and C calls one function for each kind of event, which walks the array.
 * WHY   run() could not be written with a global variable: what its function starts runs when run() has returned.
 * NODE  differs: the ids are those of the trace, so a promise's callback has one even if no hook is set (Node: 0), and
 *       a readFile is one task (Node: one for each system call). asyncWrapProviders names what the runtime has.
 * READ  after src/context.c. Follows Node's async_hooks.html and async_context.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const binding = native('async_hooks');
const { executionAsyncId, triggerAsyncId, executionAsyncResource } = binding;

const lazy = { get errors() { return require('internal/errors'); }, get check() { return require('internal/validators'); } };

// ---- createHook ----------------------------------------------------------------------------------------------

const kinds = ['init', 'before', 'after', 'destroy', 'promiseResolve'];
const symbols = kinds.map((kind) => Symbol(kind));
let active = [];

/* What a hook throws ends the process: it ran in the middle of something else. */
function fatal(error) {
  const stack = error !== null && typeof error === 'object' && typeof error.stack === 'string' ? error.stack : null;
  require('internal/process/standard').stream(2).write(`${stack ?? new Error(String(error)).stack}\n`);
  process.exit(1);
}

/* The function that hands one kind of event on; hooks that are enabled or disabled meanwhile count from the next. */
function handOn(symbol) {
  return (...facts) => {
    try {
      for (const hook of active) if (hook[symbol]) hook[symbol](...facts);
    } catch (error) {
      fatal(error);
    }
  };
}

function setHooks(hooks) {
  active = hooks;
  binding.setHooks(...symbols.map((symbol) => hooks.some((hook) => hook[symbol]) ? handOn(symbol) : undefined));
}

class AsyncHook {
  constructor(callbacks) {
    kinds.forEach((kind, i) => { this[symbols[i]] = callbacks[kind]; });
  }

  /** From now on the functions are called. @returns {AsyncHook} itself */
  enable() {
    if (!active.includes(this)) setHooks([...active, this]);
    return this;
  }

  /** @returns {AsyncHook} itself */
  disable() {
    if (active.includes(this)) setHooks(active.filter((hook) => hook !== this));
    return this;
  }
}

/**
 * Functions to call when something asynchronous is made (init), before and after its callback runs, when it is done
 * with (destroy) and when a promise is resolved. What they throw ends the process.
 * @throws ERR_ASYNC_CALLBACK @see async_hooks.html#async_hookscreatehookcallbacks
 */
function createHook(callbacks) {
  const { init, before, after, destroy, promiseResolve } = callbacks;
  const given = { init, before, after, destroy, promiseResolve };
  for (const kind of kinds) {
    if (given[kind] !== undefined && typeof given[kind] !== 'function') {
      throw lazy.errors.error('ERR_ASYNC_CALLBACK', `hook.${kind}`);
    }
  }
  return new AsyncHook(given);
}

// ---- AsyncResource -------------------------------------------------------------------------------------------

function checkTrigger(id) {
  if (!Number.isSafeInteger(id) || id < -1) throw lazy.errors.error('ERR_INVALID_ASYNC_ID', 'triggerAsyncId', id);
}

/** Something of the program's own that calls back later, such as a pool of connections. */
class AsyncResource {
  #resource;

  /**
   * @param {string} type its name for hooks
   * @param {object|number} [options] triggerAsyncId, requireManualDestroy; or the first of them
   * @throws ERR_INVALID_ARG_TYPE, ERR_INVALID_ASYNC_ID, ERR_ASYNC_TYPE
   * @see async_context.html#new-asyncresourcetype-options
   */
  constructor(type, options = {}) {
    lazy.check.validateString(type, 'type');
    let trigger = options, manual = false;
    if (typeof options !== 'number') {
      trigger = options.triggerAsyncId === undefined ? executionAsyncId() : options.triggerAsyncId;
      manual = Boolean(options.requireManualDestroy);
    }
    checkTrigger(trigger);
    if (type.length === 0 && active.some((hook) => hook[symbols[0]])) {
      throw lazy.errors.error('ERR_ASYNC_TYPE', type);
    }
    this.#resource = binding.resource(this, type, trigger, manual);
  }

  /** Calls fn.apply(thisArg, args) as if the loop had called it for this resource. @see async_context.html */
  runInAsyncScope(fn, thisArg, ...args) {
    return binding.run(this.#resource, fn, thisArg, args);
  }

  /** Calls the destroy hooks, in the check phase. @returns {AsyncResource} itself */
  emitDestroy() {
    binding.end(this.#resource);
    return this;
  }

  asyncId() {
    return binding.asyncId(this.#resource);
  }

  triggerAsyncId() {
    return binding.triggerId(this.#resource);
  }

  /** A function that runs fn in this resource's scope. @see async_context.html#asyncresourcebindfn-thisarg */
  bind(fn, thisArg) {
    lazy.check.validateFunction(fn, 'fn');
    const resource = this;
    const bound = thisArg === undefined
      ? function (...args) { return resource.runInAsyncScope(fn, this, ...args); }
      : (...args) => resource.runInAsyncScope(fn, thisArg, ...args);
    let shown = this;
    return Object.defineProperties(bound, {
      length: { configurable: true, enumerable: false, value: fn.length, writable: false },
      asyncResource: { configurable: true, enumerable: true, get: () => shown, set(value) { shown = value; } },
    });
  }

  /** The same with a resource of its own. @see async_context.html#static-method-asyncresourcebindfn-type-thisarg */
  static bind(fn, type, thisArg) {
    return new AsyncResource(type || fn.name || 'bound-anonymous-fn').bind(fn, thisArg);
  }
}

// ---- AsyncLocalStorage ---------------------------------------------------------------------------------------

/* The running task's Map with another value; undefined takes the storage out of it. */
function contextWith(storage, value) {
  const map = new Map(binding.context());
  if (value === undefined) map.delete(storage);
  else map.set(storage, value);
  return map.size > 0 ? map : undefined;
}

/** A value that follows the program through timers, promises and whatever else calls back.
 * @see async_context.html#class-asynclocalstorage */
class AsyncLocalStorage {
  constructor() {
    this.kResourceStore = Symbol('kResourceStore');
    this.enabled = false;
  }

  /** A function that runs fn with what is stored now. */
  static bind(fn) {
    return AsyncResource.bind(fn);
  }

  /** A function that runs the function it is given, with what is stored now. */
  static snapshot() {
    return AsyncLocalStorage.bind((fn, ...args) => fn(...args));
  }

  /** Until the next run() or enterWith() nothing is stored, wherever. */
  disable() {
    this.enabled = false;
  }

  /** Stores a value for the rest of the running task, and what it starts. */
  enterWith(store) {
    this.enabled = true;
    binding.setContext(contextWith(this, store));
  }

  /** Calls fn(...args) with another value stored; what fn starts keeps it. @returns what fn returns */
  run(store, fn, ...args) {
    if (Object.is(store, this.getStore())) return fn(...args);
    this.enabled = true;
    const before = binding.context(), old = before?.get(this), inside = contextWith(this, store);
    binding.setContext(inside);
    try {
      return fn(...args);
    } finally {
      // Another storage may have been set by fn, and stays so.
      binding.setContext(binding.context() === inside ? before : contextWith(this, old));
    }
  }

  /** Calls fn(...args) with nothing stored; so it is for what fn starts. @returns what fn returns */
  exit(fn, ...args) {
    return this.run(undefined, fn, ...args);
  }

  getStore() {
    return this.enabled ? binding.context()?.get(this) : undefined;
  }
}

const providers = ['NONE', 'FSREQCALLBACK', 'GETADDRINFOREQWRAP', 'HTTPINCOMINGMESSAGE', 'PROCESSWRAP', 'PROMISE',
  'RANDOMBYTESREQUEST', 'SIGNALWRAP', 'TCPWRAP', 'TTYWRAP', 'ZLIB', 'Timeout', 'Immediate', 'TickObject', 'Microtask'];

module.exports = {
  AsyncLocalStorage,
  createHook,
  executionAsyncId,
  triggerAsyncId,
  executionAsyncResource,
  asyncWrapProviders: Object.freeze(Object.fromEntries(providers.map((name, i) => [name, i]))),
  AsyncResource,
};
