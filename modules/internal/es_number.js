/* internal/es_number.js -- numbers as people write them: toLocaleString.
 *
 * HOW   the digits are those that String(number) shows, rounded half away from zero, in groups of three.
 * LEFT  There is one locale, en-US, and of the options those that say how many digits there are and whether they are
 *       grouped. Anything else is refused with its name, since an answer in another form would be a wrong one.
 * READ  with src/native/builtins.c, which calls it. Follows ECMA-402, "Number.prototype.toLocaleString".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const KNOWN = ['minimumFractionDigits', 'maximumFractionDigits', 'useGrouping'];

function checkLocale(locales) {
  const names = locales === undefined ? [] : Array.isArray(locales) ? locales : [locales];
  for (const name of names) {
    if (!/^en(-US)?$/.test(String(name))) throw new TypeError(`Orrery does not have Intl: no locale '${name}', only 'en-US'`);
  }
}

function checkOptions(options) {
  for (const name of Object.keys(options)) {
    if (!KNOWN.includes(name) && options[name] !== undefined && !(name === 'style' && options.style === 'decimal')) {
      throw new TypeError(`Orrery does not have Intl: no option '${name}' of toLocaleString`);
    }
  }
}

function digitsOption(options, name, otherwise) {
  const value = options[name];
  if (value === undefined) return otherwise;
  if (!(value >= 0 && value <= 20)) throw new RangeError(`${name} value is out of range.`);
  return Math.floor(value);
}

/* The number of fraction digits: [at least, at most]. One that is given alone pulls the other with it. */
function fractionDigits(options) {
  const most = digitsOption(options, 'maximumFractionDigits', undefined);
  const least = digitsOption(options, 'minimumFractionDigits', most === undefined ? 0 : Math.min(0, most));
  if (most !== undefined && least > most) throw new RangeError('maximumFractionDigits value is out of range.');
  return [least, most ?? Math.max(least, 3)];
}

/* 1.5e-7 -> ['', '00000015']: the digits before and after the point. */
function split(number) {
  const [, whole, fraction = '', exponent = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number));
  const digits = whole + fraction, point = whole.length + Number(exponent);
  if (point <= 0) return ['', '0'.repeat(-point) + digits];
  return [digits.slice(0, point).padEnd(point, '0'), digits.slice(point)];
}

/* Adds one to a number that is written in digits. */
function increment(digits) {
  const nines = /9*$/.exec(digits)[0].length, at = digits.length - nines;
  if (at === 0) return '1' + '0'.repeat(nines);
  return digits.slice(0, at - 1) + (Number(digits[at - 1]) + 1) + '0'.repeat(nines);
}

/* Rounds to at most `most` digits after the point. */
function round(number, most) {
  const [whole, fraction] = split(number);
  const kept = fraction.slice(0, most).padEnd(most, '0');
  const digits = fraction[most] >= '5' ? increment(whole + kept) : whole + kept;
  return [digits.slice(0, digits.length - most).replace(/^0+/, '') || '0', digits.slice(digits.length - most)];
}

/** number.toLocaleString(locales, options): `1,234.5`. Throws a TypeError that names what it does not have. */
exports.toLocaleString = function toLocaleString(locales, options) {
  const number = Number.prototype.valueOf.call(this), settings = options === undefined ? {} : Object(options);
  checkLocale(locales);
  checkOptions(settings);
  const [least, most] = fractionDigits(settings);
  const sign = number < 0 || Object.is(number, -0) ? '-' : '';
  if (Number.isNaN(number)) return 'NaN';
  if (!Number.isFinite(number)) return `${sign}∞`;
  const [whole, fraction] = round(Math.abs(number), most);
  const grouped = settings.useGrouping === false ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const shown = fraction.replace(/0+$/, '').padEnd(least, '0');
  return sign + grouped + (shown && `.${shown}`);
};
