/* internal/es_reflect.js -- Reflect: what the language does with an object, as functions.
 *
 * HOW   the functions of Object throw where those of Reflect say false; the rest is syntax.
 * READ  with src/native/object.c, which calls it.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

var apply = Function.prototype.apply, slice = Array.prototype.slice;

function check(name, target) {
  if ((typeof target !== 'object' && typeof target !== 'function') || target === null) {
    throw new TypeError('Reflect.' + name + ' called on non-object');
  }
}

function list(args) {
  if ((typeof args !== 'object' && typeof args !== 'function') || args === null) {
    throw new TypeError('CreateListFromArrayLike called on non-object');
  }
  return slice.call(args);
}

function succeeds(f) {
  try {
    f();
  } catch (e) {
    if (e instanceof TypeError) return false;
    throw e;
  }
  return true;
}

exports.apply = function (target, self, args) {
  if (typeof target !== 'function') {
    throw new TypeError('Function.prototype.apply was called on ' + String(target) + ', which is ' +
      (target === null ? 'object' : typeof target) + ' and not a function');
  }
  return apply.call(target, self, list(args));
};

/* A constructor of the engine makes its own object, which is given the prototype afterwards. */
exports.construct = function (target, args, newTarget) {
  var made, prototype;
  if (typeof target !== 'function') throw new TypeError(String(target) + ' is not a constructor');
  if (arguments.length > 2 && typeof newTarget !== 'function') {
    throw new TypeError(String(newTarget) + ' is not a constructor');
  }
  made = new (Function.prototype.bind.apply(target, [null].concat(list(args))))();
  if (arguments.length > 2 && newTarget !== target) {
    prototype = newTarget.prototype;
    if (typeof prototype === 'object' || typeof prototype === 'function') Object.setPrototypeOf(made, prototype);
  }
  return made;
};

exports.defineProperty = function (target, key, descriptor) {
  check('defineProperty', target);
  if ((typeof descriptor !== 'object' && typeof descriptor !== 'function') || descriptor === null) {
    throw new TypeError('Property description must be an object: ' + String(descriptor));
  }
  return succeeds(function () {
    Object.defineProperty(target, key, descriptor);
  });
};

exports.deleteProperty = function (target, key) {
  check('deleteProperty', target);
  return succeeds(function () {
    delete target[key];
  });
};

function findDescriptor(object, key) {
  for (; object !== null; object = Object.getPrototypeOf(object)) {
    var descriptor = Object.getOwnPropertyDescriptor(object, key);
    if (descriptor) return descriptor;
  }
  return undefined;
}

exports.get = function (target, key, receiver) {
  check('get', target);
  if (arguments.length < 3 || receiver === target) return target[key];
  var descriptor = findDescriptor(target, key);
  if (!descriptor) return undefined;
  if (descriptor.get || descriptor.set) return descriptor.get && descriptor.get.call(receiver);
  return descriptor.value;
};

exports.getOwnPropertyDescriptor = function (target, key) {
  check('getOwnPropertyDescriptor', target);
  return Object.getOwnPropertyDescriptor(target, key);
};

exports.getPrototypeOf = function (target) {
  check('getPrototypeOf', target);
  return Object.getPrototypeOf(target);
};

exports.has = function (target, key) {
  check('has', target);
  return key in target;
};

exports.isExtensible = function (target) {
  check('isExtensible', target);
  return Object.isExtensible(target);
};

exports.ownKeys = function (target) {
  check('ownKeys', target);
  return Object.getOwnPropertyNames(target).concat(Object.getOwnPropertySymbols(target));
};

exports.preventExtensions = function (target) {
  check('preventExtensions', target);
  Object.preventExtensions(target);
  return true;
};

exports.set = function (target, key, value, receiver) {
  var descriptor, own;
  check('set', target);
  if (arguments.length < 4 || receiver === target) {
    return succeeds(function () {
      target[key] = value;
    });
  }
  descriptor = findDescriptor(target, key);
  if (descriptor && (descriptor.get || descriptor.set)) {
    if (!descriptor.set) return false;
    descriptor.set.call(receiver, value);
    return true;
  }
  if (descriptor && !descriptor.writable) return false;
  if ((typeof receiver !== 'object' && typeof receiver !== 'function') || receiver === null) return false;
  own = Object.getOwnPropertyDescriptor(receiver, key);
  if (own && (own.get || own.set || !own.writable)) return false;
  return succeeds(function () {
    Object.defineProperty(receiver, key, own ? { value: value } :
      { value: value, writable: true, enumerable: true, configurable: true });
  });
};

exports.setPrototypeOf = function (target, prototype) {
  check('setPrototypeOf', target);
  if (prototype !== null && typeof prototype !== 'object' && typeof prototype !== 'function') {
    throw new TypeError('Object prototype may only be an Object or null: ' + String(prototype));
  }
  return succeeds(function () {
    Object.setPrototypeOf(target, prototype);
  });
};
