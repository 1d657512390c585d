/* internal/fetch/form_data.js -- FormData: the fields of a form.
 *
 * READ  after idl.js, before multipart.js. Follows globals.html#class-formdata.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { checkCount, finish, illegal, makeIterable, scalarString } = require('internal/fetch/idl');
const { Blob, File } = require('internal/blob');

let entriesOf;

/* A Blob becomes a File. */
function entry(name, value, filename) {
  if (!(value instanceof Blob)) return [name, scalarString(value)];
  const isFile = value instanceof File;
  if (isFile && filename === undefined) return [name, value];
  const options = { type: value.type, lastModified: isFile ? value.lastModified : undefined };
  return [name, new File([value], filename === undefined ? 'blob' : filename, options)];
}

/* The arguments of append() and set(). */
function takeEntry(args, where) {
  checkCount(args, 2, `FormData.${where}`);
  const [name, value, filename] = args;
  if (args.length === 3 && !(value instanceof Blob)) {
    throw new TypeError(`Failed to execute '${where}' on 'FormData': parameter 2 is not of type 'Blob'`);
  }
  return entry(scalarString(name), value, args.length === 3 ? scalarString(filename) : undefined);
}

/** @see globals.html#class-formdata */
class FormData {
  #entries = [];

  /** @throws {TypeError} a form is given: there are none here */
  constructor(form) {
    if (form !== undefined) throw new TypeError('FormData constructor: Argument 1 could not be converted to: undefined.');
  }

  static {
    entriesOf = (data) => {
      if (data === null || typeof data !== 'object' || !(#entries in data)) throw illegal();
      return data.#entries;
    };
  }

  append(name, value, filename = undefined) { entriesOf(this).push(takeEntry(arguments, 'append')); }

  delete(name) {
    const entries = entriesOf(this);
    checkCount(arguments, 1, 'FormData.delete');
    this.#entries = entries.filter(([own]) => own !== scalarString(name));
  }

  get(name) {
    const entries = entriesOf(this);
    checkCount(arguments, 1, 'FormData.get');
    const found = entries.find(([own]) => own === scalarString(name));
    return found ? found[1] : null;
  }

  getAll(name) {
    const entries = entriesOf(this);
    checkCount(arguments, 1, 'FormData.getAll');
    return entries.filter(([own]) => own === scalarString(name)).map((pair) => pair[1]);
  }

  has(name) {
    const entries = entriesOf(this);
    checkCount(arguments, 1, 'FormData.has');
    return entries.some(([own]) => own === scalarString(name));
  }

  /** The first of that name is replaced, the others go. */
  set(name, value, filename = undefined) {
    const entries = entriesOf(this), made = takeEntry(arguments, 'set'), first = entries.findIndex(([own]) => own === made[0]);
    if (first < 0) entries.push(made);
    else this.#entries = entries.flatMap((pair, i) => i === first ? [made] : pair[0] === made[0] ? [] : [pair]);
  }
}

makeIterable(FormData, (data) => entriesOf(data));
finish(FormData, ['append', 'delete', 'get', 'getAll', 'has', 'set'], function (depth, options, inspect) {
  const fields = {};
  for (const [name, value] of entriesOf(this)) {
    if (!Object.hasOwn(fields, name)) fields[name] = value;
    else if (Array.isArray(fields[name])) fields[name].push(value);
    else fields[name] = [fields[name], value];
  }
  return `FormData ${inspect(fields, options)}`;
});

for (const name of ['append', 'set']) Object.defineProperty(FormData.prototype[name], 'length', { value: 2 });

module.exports = { FormData };
