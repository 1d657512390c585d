/* internal/deep_equal_collections.js -- are two sets, or two maps, alike? The order of what they hold does not count.
 *
 * HOW   what both have under the same key is found at once. What remains (objects, and in a loose comparison the
 *       primitives that may equal one of another type) is collected from one side, and each of the other side must
 *       find a partner among it that no one has taken yet.
 * READ  after internal/deep_equal.js, which loads it for the first collection and gives it alike(cx, a, b).
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const isObject = (value) => value !== null && typeof value === 'object';

/* What else than itself may == a primitive: a number and a string may be many things, `sure` says which one. */
function looseTwin(value) {
  if (value === undefined) return { sure: true, twin: null };
  if (value === null) return { sure: true, twin: undefined };
  if (typeof value === 'symbol') return { sure: true, twin: Symbol() };
  return { sure: typeof value !== 'bigint' && Number.isNaN(+value), twin: Symbol() };
}

/* Takes from `left` the first that `fits`; false if none does. */
function take(left, fits) {
  for (const one of left) {
    if (!fits(one)) continue;
    left.delete(one);
    return true;
  }
  return false;
}

/* May this primitive, which b lacks, equal one of b that a lacks? */
function setMayHave(a, b, value) {
  const { sure, twin } = looseTwin(value);
  return !sure || (b.has(twin) && !a.has(twin));
}

function alikeSets(cx, alike, a, b) {
  const open = new Set();
  for (const value of a) {
    if (isObject(value)) open.add(value);
    else if (!b.has(value)) {
      if (cx.strict || !setMayHave(a, b, value)) return false;
      open.add(value);
    }
  }
  if (open.size === 0) return true;
  for (const value of b) {
    if (!isObject(value) && (cx.strict || a.has(value))) continue;
    if (!take(open, (one) => alike(cx, one, value))) return false;
  }
  return open.size === 0;
}

/* The same for a map: what stands under the key must be alike as well. */
function mapMayHave(cx, alike, a, b, key) {
  const { sure, twin } = looseTwin(key);
  return !sure || (b.has(twin) && !a.has(twin) && alike(cx, a.get(key), b.get(twin)));
}

function alikeMaps(cx, alike, a, b) {
  const open = new Set(), alikeUnder = (key) => b.has(key) && alike(cx, a.get(key), b.get(key));
  for (const key of a.keys()) {
    if (isObject(key)) open.add(key);
    else if (!alikeUnder(key)) {
      if (cx.strict || !mapMayHave(cx, alike, a, b, key)) return false;
      open.add(key);
    }
  }
  if (open.size === 0) return true;
  for (const [key, value] of b) {
    if (!isObject(key) && (cx.strict || (a.has(key) && alike(cx, a.get(key), value)))) continue;
    if (!take(open, (one) => alike(cx, one, key) && alike(cx, a.get(one), value))) return false;
  }
  return open.size === 0;
}

exports.alikeMaps = alikeMaps;
exports.alikeSets = alikeSets;
