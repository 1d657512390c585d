/* internal/crypto/spkac.js -- Certificate: what a browser's <keygen> once sent.
 *
 * READ  beside src/native/crypto_spkac.c. Follows Node's crypto.html, "Class: Certificate".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { bytesOf } = require('internal/crypto/bytes');
const system = native('crypto');

/* What the native half finds, or an empty string. */
const found = (bytes) => bytes === undefined ? '' : bytes;

/** Its public key as PEM. crypto.html#static-method-certificateexportpublickeyspkac-encoding */
function exportPublicKey(spkac, encoding) {
  return found(system.spkacKey(bytesOf(spkac, 'spkac', encoding)));
}

/** What the server had asked to be signed. crypto.html#static-method-certificateexportchallengespkac-encoding */
function exportChallenge(spkac, encoding) {
  return found(system.spkacChallenge(bytesOf(spkac, 'spkac', encoding)));
}

/** Is the signature right? crypto.html#static-method-certificateverifyspkacspkac-encoding */
function verifySpkac(spkac, encoding) {
  return system.spkacVerify(bytesOf(spkac, 'spkac', encoding));
}

function Certificate() {
  if (!(this instanceof Certificate)) return new Certificate();
}

/* As methods, too: that is how it was before 9.0. */
Object.assign(Certificate.prototype, { verifySpkac, exportPublicKey, exportChallenge });
Object.assign(Certificate, { exportChallenge, exportPublicKey, verifySpkac });

module.exports = { Certificate };
