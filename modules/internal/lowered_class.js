/* internal/lowered_class.js -- what lowered classes call: private names and the builder of a class.
 *
 * HOW   lower.c writes a class as a function that tells a builder, in the order of the text, what the class has
 *       (src/lower_class.c shows it). Methods are defined at once; fields wait in the builder for each new instance,
 *       static fields and blocks for the end of the class.
 * READ  after lowered.js, with src/lower_class.c. Builder, then Builder.prototype.start and super.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

var define = Object.defineProperty, prototypeOf = Object.getPrototypeOf, setPrototypeOf = Object.setPrototypeOf;
var hasOwn = Object.prototype.hasOwnProperty;

/* The object of helpers, with those in C: targetAbove, constructAs, hiddenKey, isConstructor. */
var helpers = null;
var isObject, hidden, data, key, nameFunction, accessor;

/* ---- private names ---- */

/* A private name is a key that no one else has, and that no reflection shows. */
function Private(name) {
  this.name = name;
  this.key = helpers.hiddenKey(name);
  this.kind = 'field';
  this.read = this.write = undefined;
}

Private.prototype.has = function (o) {
  if (!isObject(o)) throw new TypeError("Cannot use 'in' operator to search for '" + this.name + "' in " + o);
  return hasOwn.call(o, this.key);
};

Private.prototype.check = function (o, what) {
  if (!isObject(o) || !hasOwn.call(o, this.key)) {
    if (this.kind === 'method') throw new TypeError('Receiver must be ' + this.owner);
    throw new TypeError('Cannot ' + what + ' private member ' + this.name + ' ' + (what === 'read' ? 'from' : 'to') +
      ' an object whose class did not declare it');
  }
};

Private.prototype.get = function (o) {
  this.check(o, 'read');
  if (this.kind !== 'accessor') return o[this.key];
  if (!this.read) throw new TypeError("'" + this.name + "' was defined without a getter");
  return this.read.call(o);
};

Private.prototype.set = function (o, value) {
  this.check(o, 'write');
  if (this.kind === 'method') throw new TypeError("Private method '" + this.name + "' is not writable");
  if (this.kind === 'accessor') {
    if (!this.write) throw new TypeError("'" + this.name + "' was defined without a setter");
    this.write.call(o, value);
  } else {
    o[this.key] = value;
  }
  return value;
};

/* The object is of this class from now on. */
Private.prototype.add = function (o, value) {
  if (hasOwn.call(o, this.key)) throw new TypeError('Cannot initialize ' + this.name + ' twice on the same object');
  define(o, this.key, { value: value, writable: true, enumerable: false, configurable: false });
};

function privateName(name) { return new Private(name); }

/* ---- classes ---- */

function Builder(name, parent, extending) {
  this.name = name;
  this.parent = parent;
  this.extending = extending;
  this.class = null;
  this.prototype = null;
  this.late = [];     // members that came before the constructor in the text
  this.fields = [];   // of each instance
  this.brands = [];   // private methods and accessors of each instance
  this.statics = [];  // fields and blocks of the class itself
  this.static = new Side(this);
}

/* The static half: the same words. */
function Side(builder) { this.builder = builder; }

function parentPrototype(parent) {
  if (parent === null) return null;
  if (!helpers.isConstructor(parent))
    throw new TypeError('Class extends value ' + describeValue(parent) + ' is not a constructor or null');
  var prototype = parent.prototype;
  if (!isObject(prototype) && prototype !== null)
    throw new TypeError('Class extends value does not have valid prototype property ' + String(prototype));
  return prototype;
}

function describeValue(v) {
  return typeof v === 'string' ? v : isObject(v) && typeof v !== 'function' ? Object.prototype.toString.call(v) : String(v);
}

/* The prototype exists before the constructor, which may stand anywhere in the text. */
Builder.prototype.begin = function () {
  this.prototype = Object.create(this.extending ? parentPrototype(this.parent) : Object.prototype);
};

Builder.prototype.constructor = function (C) {
  this.class = C;
  if (this.extending && this.parent !== null) setPrototypeOf(C, this.parent);
  define(C, 'prototype', { value: this.prototype, writable: false, enumerable: false, configurable: false });
  hidden(this.prototype, 'constructor', C);
  nameFunction(C, this.name);
  for (var i = 0; i < this.late.length; i++) this.late[i](C);
  this.late = [];
  return C;
};

/* Does it now, or when the constructor is known. */
Builder.prototype.whenClass = function (act) {
  if (this.class) act(this.class);
  else this.late.push(act);
};

function addMethod(o, k, fn) { hidden(o, k, nameFunction(fn, k)); }

function privateMethod(builder, brands, name, which, fn) {
  nameFunction(fn, name.name, which);
  name.owner = builder.name ? brands === builder.brands ? 'an instance of class ' + builder.name : 'class ' + builder.name
    : 'an instance of class anonymous';
  if (which) {
    name.kind = 'accessor';
    name[which === 'get' ? 'read' : 'write'] = fn;
  } else {
    name.kind = 'method';
    name.value = fn;
  }
  if (brands.indexOf(name) < 0) brands.push(name);
}

Builder.prototype.method = function (k, fn) {
  if (k instanceof Private) privateMethod(this, this.brands, k, '', fn);
  else addMethod(this.prototype, key(k), fn);
};

Builder.prototype.getter = function (k, fn) {
  if (k instanceof Private) privateMethod(this, this.brands, k, 'get', fn);
  else accessor(this.prototype, key(k), 'get', fn, false);
};

Builder.prototype.setter = function (k, fn) {
  if (k instanceof Private) privateMethod(this, this.brands, k, 'set', fn);
  else accessor(this.prototype, key(k), 'set', fn, false);
};

Builder.prototype.field = function (k, init) {
  this.fields.push({ key: k instanceof Private ? k : key(k), init: init });
};

Builder.prototype.block = function (fn) { this.statics.push({ block: fn }); };

Side.prototype.brands = function () {
  return this.builder.staticBrands || (this.builder.staticBrands = []);
};

Side.prototype.method = function (k, fn) {
  if (k instanceof Private) return privateMethod(this.builder, this.brands(), k, '', fn);
  k = key(k);
  notPrototype(k);
  this.builder.whenClass(function (C) { addMethod(C, k, fn); });
};

Side.prototype.getter = function (k, fn) {
  if (k instanceof Private) return privateMethod(this.builder, this.brands(), k, 'get', fn);
  k = key(k);
  notPrototype(k);
  this.builder.whenClass(function (C) { accessor(C, k, 'get', fn, false); });
};

Side.prototype.setter = function (k, fn) {
  if (k instanceof Private) return privateMethod(this.builder, this.brands(), k, 'set', fn);
  k = key(k);
  notPrototype(k);
  this.builder.whenClass(function (C) { accessor(C, k, 'set', fn, false); });
};

Side.prototype.field = function (k, init) {
  this.builder.statics.push({ key: k instanceof Private ? k : key(k), init: init });
};

function notPrototype(k) {
  if (k === 'prototype') throw new TypeError("Classes may not have a static property named 'prototype'");
}

function initialize(o, field) {
  var value = field.init ? field.init.call(o, field.key) : undefined;
  if (field.key instanceof Private) field.key.add(o, value);
  else data(o, field.key, value);
}

function addBrands(o, brands) {
  for (var i = 0; i < brands.length; i++) brands[i].add(o, brands[i].value);
}

/* The fields of a new instance, private methods first. */
Builder.prototype.initialize = function (o) {
  addBrands(o, this.brands);
  for (var i = 0; i < this.fields.length; i++) initialize(o, this.fields[i]);
};

/* After all methods: static fields and blocks, in the order of the text. */
Builder.prototype.finish = function () {
  addBrands(this.class, this.staticBrands || []);
  for (var i = 0; i < this.statics.length; i++) {
    var member = this.statics[i];
    if (member.block) member.block.call(this.class);
    else initialize(this.class, member);
  }
  return this.class;
};

/* The first thing a constructor does. Gives new.target. */
Builder.prototype.start = function (self) {
  var target = helpers.targetAbove();
  if (target === undefined) throw new TypeError("Class constructor " + this.name + " cannot be invoked without 'new'");
  if (!this.extending) this.initialize(self);
  return target;
};

/* super(...args): makes the object with the constructor above. */
Builder.prototype.super = function (target, args, already) {
  var parent = prototypeOf(this.class);
  if (typeof parent !== 'function' || (this.extending && this.parent === null))
    throw new TypeError('Super constructor ' + String(this.parent) + ' of anonymous class is not a constructor');
  var self = helpers.constructAs(parent, args, target);
  if (already) throw new ReferenceError('Super constructor may only be called once');
  this.initialize(self);
  return self;
};

function build(builder, body) {
  builder.begin();
  body(builder);
  return builder.finish();
}

/* class name { body } */
function makeClass(name, body) { return build(new Builder(name, undefined, false), body); }

/* class name extends parent { body } */
function extend(parent, name, body) { return build(new Builder(name, parent, true), body); }

/* `this` of a derived constructor: there is none before super(). */
function self(value) {
  if (value !== undefined) return value;
  throw new ReferenceError("Must call super constructor in derived class before accessing 'this' or returning from derived constructor");
}

/* return value, in a derived constructor */
function result(value, object) {
  if (isObject(value)) return value;
  if (value !== undefined) throw new TypeError('Derived constructors may only return object or undefined');
  return self(object);
}

/* Gives the helpers of classes to the object ø; `tools` are functions of lowered.js. */
exports.addTo = function (object, tools) {
  helpers = object;
  isObject = tools.isObject;
  hidden = tools.hidden;
  data = tools.data;
  key = tools.key;
  nameFunction = tools.nameFunction;
  accessor = tools.accessor;
  object.private = privateName;
  object.class = makeClass;
  object.extend = extend;
  object.this = self;
  object.result = result;
};
