/* internal/tls/context.js -- tls.createSecureContext(): its options, checked and handed to OpenSSL.
 *
 * READ  after src/native/tls_context.c. Follows Node's tls.html#tlscreatesecurecontextoptions.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const validators = require('internal/validators');

const natives = native('tls');
const VERSIONS = { 'TLSv1': 0x301, 'TLSv1.1': 0x302, 'TLSv1.2': 0x303, 'TLSv1.3': 0x304 }; // on the wire
const TLS12 = VERSIONS['TLSv1.2'], TLS13 = VERSIONS['TLSv1.3'];
const CIPHER_SERVER_PREFERENCE = 0x400000; // SSL_OP_CIPHER_SERVER_PREFERENCE

/* What a program may set: tls.DEFAULT_CIPHERS and its like. */
const defaults = {
  DEFAULT_CIPHERS: 'TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:' +
    'ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384:' +
    'ECDHE-ECDSA-AES256-GCM-SHA384:DHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-SHA256:DHE-RSA-AES128-SHA256:' +
    'ECDHE-RSA-AES256-SHA384:DHE-RSA-AES256-SHA384:ECDHE-RSA-AES256-SHA256:DHE-RSA-AES256-SHA256:' +
    'HIGH:!aNULL:!eNULL:!EXPORT:!DES:!RC4:!MD5:!PSK:!SRP:!CAMELLIA',
  DEFAULT_ECDH_CURVE: 'auto',
  DEFAULT_MIN_VERSION: 'TLSv1.2',
  DEFAULT_MAX_VERSION: 'TLSv1.3',
};

/** What tls.createSecureContext() gives; `context` is OpenSSL's. */
class SecureContext {
  constructor(options) {
    this.context = natives.context();
    configure(this.context, options, versionsOf(options));
  }
}

/* secureProtocol: "TLSv1_2_method" is exactly that version; "TLS_method" is any. */
function versionsOf({ minVersion, maxVersion, secureProtocol }) {
  if (secureProtocol === undefined || secureProtocol === null) {
    return [versionOf(minVersion ?? defaults.DEFAULT_MIN_VERSION, 'minimum'),
      versionOf(maxVersion ?? defaults.DEFAULT_MAX_VERSION, 'maximum')];
  }
  for (const version of [minVersion, maxVersion]) {
    if (version) throw errors.error('ERR_TLS_PROTOCOL_VERSION_CONFLICT', version, secureProtocol);
  }
  const found = /^(?:TLS|SSLv23|TLSv1|TLSv1_1|TLSv1_2|TLSv1_3)(?:_client|_server)?_method$/.exec(secureProtocol);
  if (!found) throw errors.error('ERR_TLS_INVALID_PROTOCOL_METHOD', `Unknown method: ${secureProtocol}`);
  const exact = /^TLSv1(?:_\d)?/.exec(secureProtocol);
  if (!exact) return [VERSIONS.TLSv1, TLS13];
  const version = VERSIONS[exact[0].replace('_', '.')];
  return [version, version];
}

function versionOf(name, which) {
  if (!Object.hasOwn(VERSIONS, name)) throw errors.error('ERR_TLS_INVALID_PROTOCOL_VERSION', name, which);
  return VERSIONS[name];
}

const isGiven = (value) => value !== undefined && value !== null;

/* A key, a certificate, ...: a text or bytes. */
function bytesOf(value, name) {
  if (typeof value !== 'string' && !ArrayBuffer.isView(value)) {
    throw errors.invalidType(name, ['string', 'Buffer', 'TypedArray', 'DataView'], value);
  }
  return typeof value === 'string' ? Buffer.from(value) : value;
}

/* One or several; each(bytes, one). */
function eachOf(value, name, each) {
  if (!value) return;
  const list = Array.isArray(value) ? value : [value];
  for (const one of list) {
    if (one) each(one);
  }
}

function passphraseOf(passphrase, name) {
  if (!isGiven(passphrase)) return undefined;
  validators.validateString(passphrase, name);
  return passphrase;
}

function configure(context, options, versions) {
  trust(context, options);
  eachOf(options.cert, 'options.cert', (cert) => { context.setCertificate(bytesOf(cert, 'options.cert')); });
  eachOf(options.key, 'options.key', (key) => {
    const pem = key.pem === undefined ? key : key.pem, passphrase = key.passphrase ?? options.passphrase;
    context.setKey(bytesOf(pem, 'options.key'), passphraseOf(passphrase, 'options.passphrase'));
  });
  eachOf(options.pfx, 'options.pfx', (pfx) => {
    const bytes = bytesOf(pfx.buf === undefined ? pfx : pfx.buf, 'options.pfx');
    context.setPKCS12(bytes, passphraseOf(pfx.passphrase ?? options.passphrase, 'options.passphrase'));
  });
  eachOf(options.crl, 'options.crl', (crl) => { context.addRevoked(bytesOf(crl, 'options.crl')); });
  choose(context, options, versions);
  keepSessions(context, options);
}

function trust(context, { ca }) {
  if (ca) eachOf(ca, 'options.ca', (one) => { context.addAuthority(bytesOf(one, 'options.ca')); });
  else context.trustSystem();
}

/* What will do. */
function choose(context, options, [lowest, highest]) {
  const { sigalgs, ciphers, ecdhCurve = defaults.DEFAULT_ECDH_CURVE, dhparam } = options;
  if (isGiven(sigalgs)) {
    validators.validateString(sigalgs, 'options.sigalgs');
    if (sigalgs === '') throw errors.invalidValue('options.sigalgs', sigalgs);
    context.setSignatures(sigalgs);
  }
  if (isGiven(ciphers)) validators.validateString(ciphers, 'options.ciphers');
  const names = (ciphers || defaults.DEFAULT_CIPHERS).split(':').filter((name) => name !== '');
  const suites = names.filter((name) => name.startsWith('TLS_')), older = names.filter((name) => !name.startsWith('TLS_'));
  context.setCiphers(older.join(':'), suites.join(':'));
  if (lowest < TLS13 && highest === TLS13) { // of a version without ciphers there is no question
    if (suites.length === 0) highest = TLS12;
    else if (older.length === 0) lowest = TLS13;
  }
  context.setVersions(lowest, highest);
  validators.validateString(ecdhCurve, 'options.ecdhCurve');
  if (ecdhCurve !== 'auto') context.setCurves(ecdhCurve);
  if (dhparam === 'auto') context.setDH(undefined);
  else if (dhparam) context.setDH(bytesOf(dhparam, 'options.dhparam'));
  if (isGiven(options.secureOptions)) validators.validateInteger(options.secureOptions, 'secureOptions');
  context.setOptions((options.secureOptions || 0) + (options.honorCipherOrder ? CIPHER_SERVER_PREFERENCE : 0));
}

function keepSessions(context, { sessionIdContext, sessionTimeout, ticketKeys }) {
  if (isGiven(ticketKeys)) {
    if (!ArrayBuffer.isView(ticketKeys)) {
      throw errors.invalidType('options.ticketKeys', ['Buffer', 'TypedArray', 'DataView'], ticketKeys);
    }
    if (ticketKeys.byteLength !== 48) {
      throw errors.invalidValue('options.ticketKeys', ticketKeys.byteLength, 'must be exactly 48 bytes');
    }
  }
  if (isGiven(sessionIdContext)) validators.validateString(sessionIdContext, 'options.sessionIdContext');
  if (isGiven(sessionTimeout)) validators.validateInt32(sessionTimeout, 'options.sessionTimeout', 0);
  context.setSessions(sessionIdContext ?? undefined, sessionTimeout ?? undefined, ticketKeys ?? undefined);
}

/** @param {object} [options] key, cert, ca, pfx, passphrase, crl, ciphers, ecdhCurve, sigalgs, dhparam, minVersion, maxVersion,
 * secureProtocol, secureOptions, honorCipherOrder, sessionIdContext, sessionTimeout, ticketKeys @returns {SecureContext}
 * @throws {Error} what OpenSSL does not take @see tls.html#tlscreatesecurecontextoptions */
function createSecureContext(options) {
  return new SecureContext(options || {});
}

/** The native half of a SecureContext, or of what has one. @throws {TypeError} ERR_TLS_INVALID_CONTEXT */
function nativeOf(context, name = 'context') {
  const found = context?.context || context;
  if (typeof found?.setVersions !== 'function') throw errors.error('ERR_TLS_INVALID_CONTEXT', name);
  return found;
}

module.exports = { SecureContext, createSecureContext, defaults, nativeOf };
