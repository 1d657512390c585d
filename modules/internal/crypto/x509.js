/* internal/crypto/x509.js -- X509Certificate: what a certificate says, and whether it is true.
 *
 * HOW   each getter asks the native half once and keeps the answer. legacyObject() is the older form, which
 *       tls.TLSSocket.getPeerCertificate() gives.
 * READ  beside src/native/crypto_x509.c. Follows Node's crypto.html, "Class: X509Certificate".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { validateBoolean, validateObject, validateString } = require('internal/validators');
const { VIEWS, bytesOf } = require('internal/crypto/bytes');
const { PublicKeyObject, handleOf, isKeyObject } = require('internal/crypto/keys');
const system = native('crypto');

const HANDLE = Symbol('kHandle'), KEPT = Symbol('kInternalState'), ISSUER = Symbol('issuer');

/* X509_CHECK_FLAG_... of OpenSSL */
const FLAGS = { always: 0x1, noWildcards: 0x2, noPartialWildcards: 0x4, multiLabelWildcards: 0x8, singleLabelSubdomains: 0x10,
  never: 0x20 };

function flagsOf(options) {
  validateObject(options, 'options');
  const { subject = 'default', wildcards = true, partialWildcards = true, multiLabelWildcards = false,
    singleLabelSubdomains = false } = options;
  validateString(subject, 'options.subject');
  for (const [name, value] of Object.entries({ wildcards, partialWildcards, multiLabelWildcards, singleLabelSubdomains })) {
    validateBoolean(value, `options.${name}`);
  }
  if (!['default', 'always', 'never'].includes(subject)) throw errors.invalidValue('options.subject', subject);
  return (FLAGS[subject] || 0) | (wildcards ? 0 : FLAGS.noWildcards) | (partialWildcards ? 0 : FLAGS.noPartialWildcards)
    | (multiLabelWildcards ? FLAGS.multiLabelWildcards : 0) | (singleLabelSubdomains ? FLAGS.singleLabelSubdomains : 0);
}

const fingerprintOf = (handle, digest) => system.x509Fingerprint(handle, digest).toString('hex').toUpperCase()
  .replace(/..(?=.)/g, '$&:');

/* Entries of one kind become a list. */
function nameObject(entries) {
  const name = Object.create(null);
  for (let i = 0; i < entries.length; i += 2) {
    const kind = entries[i], value = entries[i + 1];
    name[kind] = kind in name ? [].concat(name[kind], value) : value;
  }
  return name;
}

/* "OCSP - URI:http://..." a line, as lists by what stands before the colon */
function infoObject(text) {
  const info = Object.create(null);
  for (const line of text.split('\n')) {
    const [, key, value] = /^([^:]*):(.*)$/.exec(line);
    (info[key] || (info[key] = [])).push(value.startsWith('"') ? JSON.parse(value) : value);
  }
  return info;
}

/* What the older form says of the key. */
function keyFacts(key) {
  const type = system.keyType(key), details = system.keyDetails(key);
  if (type === 'rsa') {
    const modulus = system.keyParts(key, false).n.toString('hex').toUpperCase();
    return { modulus, bits: details.modulusLength, exponent: `0x${Number(`0x${details.publicExponent}`).toString(16)}`,
      pubkey: system.keyWrite(key, false, 'der', 'spki') };
  }
  if (type !== 'ec') return {};
  const { namedCurve } = details, nistCurve = system.nistCurve(namedCurve);
  return { bits: system.keyBits(key), pubkey: system.keyPoint(key), asn1Curve: namedCurve, ...nistCurve && { nistCurve } };
}

/** The older form of a certificate. @param {Object} handle the native half's */
function legacyObject(handle) {
  const infoAccess = system.x509InfoAccess(handle);
  const all = {
    subject: nameObject(system.x509Entries(handle, false)),
    issuer: nameObject(system.x509Entries(handle, true)),
    subjectaltname: system.x509AltNames(handle),
    infoAccess: infoAccess && infoObject(infoAccess),
    ca: system.x509CA(handle),
    ...keyFacts(system.x509Key(handle)),
    valid_from: system.x509Time(handle, false),
    valid_to: system.x509Time(handle, true),
    fingerprint: fingerprintOf(handle, 'sha1'),
    fingerprint256: fingerprintOf(handle, 'sha256'),
    fingerprint512: fingerprintOf(handle, 'sha512'),
    ext_key_usage: system.x509Usage(handle),
    serialNumber: system.x509Serial(handle),
    raw: system.x509Write(handle, false),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function checkKey(pkey, type) {
  if (!isKeyObject(pkey)) throw errors.invalidType('pkey', ['KeyObject'], pkey);
  if (pkey.type !== type) throw errors.invalidValue('pkey', pkey);
  return handleOf(pkey);
}

function matching(certificate, what, name, options) {
  validateString(name, what === 'ip' ? 'ip' : what === 'email' ? 'email' : 'name');
  const found = system.x509Matches(certificate[HANDLE], what, name, options === undefined ? 0 : flagsOf(options));
  if (found !== null) return found;
  throw errors.make(TypeError, 'ERR_INVALID_ARG_VALUE', what === 'ip' ? 'Invalid IP' : 'Invalid name');
}

function start(certificate, handle) {
  Object.defineProperty(certificate, HANDLE, { value: handle });
  Object.defineProperty(certificate, KEPT, { value: new Map() });
}

class X509Certificate {
  constructor(buffer) {
    if (typeof buffer !== 'string' && !ArrayBuffer.isView(buffer)) {
      throw errors.invalidType('buffer', ['string', ...VIEWS], buffer);
    }
    start(this, system.x509(bytesOf(buffer, 'buffer')));
  }

  [Symbol.for('nodejs.util.inspect.custom')](depth, options, inspect) {
    if (depth < 0) return this;
    const shown = {};
    for (const name of SHOWN) shown[name] = this[name];
    return `X509Certificate ${inspect(shown, { ...options, depth: options.depth === null ? null : options.depth - 1 })}`;
  }

  /** Of a certificate that came over TLS, if its issuer's came, too. */
  get issuerCertificate() {
    return this[ISSUER];
  }

  /** PEM */
  toString() {
    return system.x509Write(this[HANDLE], true);
  }

  toJSON() {
    return this.toString();
  }

  /** May it vouch for others? */
  get ca() {
    return system.x509CA(this[HANDLE]);
  }

  /** The name in it that fits the host. crypto.html#x509checkhostname-options */
  checkHost(name, options) {
    return matching(this, 'host', name, options);
  }

  /** crypto.html#x509checkemailemail-options */
  checkEmail(email, options) {
    return matching(this, 'email', email, options);
  }

  /** crypto.html#x509checkipip */
  checkIP(ip, options) {
    return matching(this, 'ip', ip, options);
  }

  /** Does it name the other one as its issuer? It may lie: see verify(). */
  checkIssued(otherCert) {
    if (!isX509Certificate(otherCert)) throw errors.invalidType('otherCert', ['X509Certificate'], otherCert);
    return system.x509Issued(this[HANDLE], otherCert[HANDLE]);
  }

  /** Is it the certificate of that private key? */
  checkPrivateKey(pkey) {
    return system.x509Owns(this[HANDLE], checkKey(pkey, 'private'));
  }

  /** Was it signed with the private key of that public one? */
  verify(pkey) {
    return system.x509Verify(this[HANDLE], checkKey(pkey, 'public'));
  }

  toLegacyObject() {
    return legacyObject(this[HANDLE]);
  }
}

const FIELDS = {
  subject: (handle) => system.x509Name(handle, false),
  subjectAltName: (handle) => system.x509AltNames(handle),
  issuer: (handle) => system.x509Name(handle, true),
  infoAccess: (handle) => system.x509InfoAccess(handle),
  validFrom: (handle) => system.x509Time(handle, false),
  validTo: (handle) => system.x509Time(handle, true),
  fingerprint: (handle) => fingerprintOf(handle, 'sha1'),
  fingerprint256: (handle) => fingerprintOf(handle, 'sha256'),
  fingerprint512: (handle) => fingerprintOf(handle, 'sha512'),
  keyUsage: (handle) => system.x509Usage(handle),
  serialNumber: (handle) => system.x509Serial(handle),
  raw: (handle) => system.x509Write(handle, false),
  publicKey: (handle) => new PublicKeyObject(system.x509Key(handle)),
};
const SHOWN = Object.keys(FIELDS).slice(0, -2);

for (const [name, ask] of Object.entries(FIELDS)) {
  const get = function () {
    const kept = this[KEPT];
    if (!kept.has(name)) kept.set(name, ask(this[HANDLE]));
    return kept.get(name);
  };
  Object.defineProperty(X509Certificate.prototype, name, { get, configurable: true });
}

const isX509Certificate = (value) => typeof value === 'object' && value !== null && value[HANDLE] !== undefined;

/** The certificates of a chain, each with its issuer's. @param {Object[]} handles the native half's, the own one first
 * @returns {X509Certificate|undefined} that */
function certificateOf(handles) {
  return handles.reduceRight((issuer, handle) => {
    const certificate = Object.create(X509Certificate.prototype);
    start(certificate, handle);
    Object.defineProperty(certificate, ISSUER, { value: issuer });
    return certificate;
  }, undefined);
}

module.exports = { X509Certificate, certificateOf, legacyObject };
