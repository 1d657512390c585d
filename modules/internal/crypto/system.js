/* internal/crypto/system.js -- comparing in constant time, and OpenSSL's own state.
 *
 * READ  beside src/native/crypto.c. Follows Node's crypto.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { viewOf } = require('internal/crypto/bytes');
const system = native('crypto');

/** Whether two buffers of one length hold the same; takes the same time wherever they differ. Throws an
 * ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH. crypto.html#cryptotimingsafeequala-b */
function timingSafeEqual(buf1, buf2) {
  const [a, b] = [buf1, buf2].map((buffer, i) => {
    const bytes = viewOf(buffer);
    if (bytes) return bytes;
    throw errors.make(TypeError, 'ERR_INVALID_ARG_TYPE',
      `The "buf${i + 1}" argument must be an instance of ArrayBuffer, Buffer, TypedArray, or DataView.`);
  });
  if (a.length !== b.length) throw errors.error('ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH');
  return system.equal(a, b);
}

/** 1 if only what FIPS 140 allows is used, else 0. crypto.html#cryptogetfips */
const getFips = () => system.fips() ? 1 : 0;

/** Throws OpenSSL's error if it has no FIPS provider. crypto.html#cryptosetfipsbool */
const setFips = (value) => { system.setFips(!!value); };

/** NODE: Orrery has no --secure-heap, so that nothing of it is ever used. crypto.html#cryptosecureheapused */
const secureHeapUsed = () => ({ total: 0, used: 0, utilization: 0, min: 0 });

module.exports = { constants: Object.setPrototypeOf(system.constants(), null), getFips, secureHeapUsed, setFips,
  timingSafeEqual };
