/* internal/tls/identity.js -- is the certificate that of the host which was wanted? And names of protocols.
 *
 * HOW   the names that a certificate is for are in its subjectaltname; only where that has none is the subject's CN asked.
 *       A "*" stands for one label, the first, or a part of it.
 * READ  before socket.js. Follows Node's tls.html#tlscheckserveridentityhostname-cert and RFC 6125.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');
const { isIP } = require('internal/net/arguments');

/* A-labels, lower case, no dot at the end. */
function canonical(name) {
  return toASCII(name.replace(/\.$/, '')).replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const toASCII = (name) => /^[\0-\x7f]*$/.test(name) ? name : require('punycode').toASCII(name);

/* May the first label's pattern, "*" or "f*", stand for the label? Not for a part of one that is encoded. */
function matchesLabel(label, pattern) {
  const parts = pattern.split('*');
  if (parts.length === 1 || pattern.includes('xn--')) return label === pattern;
  if (parts.length > 2) return false;
  const [prefix, suffix] = parts;
  return prefix.length + suffix.length <= label.length && label.startsWith(prefix) && label.endsWith(suffix);
}

/* @param {string[]} host its labels @param {string} pattern @param {boolean} wildcards */
function matches(host, pattern, wildcards) {
  if (!pattern) return false;
  const labels = canonical(pattern).split('.');
  if (host.length !== labels.length || labels.includes('') || labels.some((label) => /[^\x21-\x7f]/.test(label))) return false;
  for (let i = host.length - 1; i > 0; i--) {
    if (host[i] !== labels[i]) return false;
  }
  if (labels.length <= 2 && labels[0].includes('*')) return false; // "*.com" is too much
  return wildcards ? matchesLabel(host[0], labels[0]) : host[0] === labels[0];
}

/* 'DNS:a, DNS:"b, c"' as a list; what is between quotes is JSON. @throws {SyntaxError} */
function split(names) {
  if (!names.includes('"')) return names.split(', ');
  const result = [];
  const token = /^[^,"]*("(?:[^"\\]|\\.)*")?(?:, |$)/;
  for (let rest = names; rest !== '';) {
    const found = token.exec(rest);
    if (found === null || found[0] === '') throw errors.error('ERR_TLS_CERT_ALTNAME_FORMAT');
    const plain = found[0].replace(/, $/, '');
    result.push(found[1] === undefined ? plain : plain.slice(0, plain.indexOf('"')) + JSON.parse(found[1]));
    rest = rest.slice(found[0].length);
  }
  return result;
}

function reasonFor(hostname, cert) {
  const { subject, subjectaltname } = cert;
  const list = subjectaltname ? split(subjectaltname) : [];
  const dns = list.filter((name) => name.startsWith('DNS:')).map((name) => name.slice(4));
  const addresses = list.filter((name) => name.startsWith('IP Address:')).map((name) => plainAddress(name.slice(11)));
  const host = hostname.replace(/\.$/, '');
  if (isIP(host) !== 0) {
    return addresses.includes(plainAddress(host)) ? '' : `IP: ${host} is not in the cert's list: ${addresses.join(', ')}`;
  }
  const labels = canonical(host).split('.'), fits = (pattern) => matches(labels, pattern, true);
  if (dns.length > 0) return dns.some(fits) ? '' : `Host: ${host}. is not in the cert's altnames: ${subjectaltname}`;
  if (!subject?.CN) return 'Cert does not contain a DNS name';
  const common = [].concat(subject.CN);
  return common.some(fits) ? '' : `Host: ${host}. is not cert's CN: ${subject.CN}`;
}

/* The one form of an address: as bytes. */
function plainAddress(text) {
  const bytes = native('net').parse(text);
  return bytes.length === 4 ? text : bytes.length === 0 ? text : bytes.map((byte) => byte.toString(16)).join(':');
}

/** tls.checkServerIdentity(). @param {string} hostname @param {object} cert as getPeerCertificate() gives it
 * @returns {Error|undefined} ERR_TLS_CERT_ALTNAME_INVALID: it is for somebody else
 * @see tls.html#tlscheckserveridentityhostname-cert */
function checkServerIdentity(hostname, cert) {
  hostname = `${hostname}`;
  const reason = reasonFor(hostname, cert);
  if (reason === '') return undefined;
  const error = errors.error('ERR_TLS_CERT_ALTNAME_INVALID', reason);
  return Object.assign(error, { reason, host: hostname.replace(/\.$/, ''), cert });
}

/* ---- ALPN ---- */

/** ['h2', 'http/1.1'] as TLS wants it: each behind its length. @throws {RangeError} a name is longer than 255 bytes */
function protocolsOf(names) {
  return Buffer.concat(names.map((name, i) => {
    const length = Buffer.byteLength(name);
    if (length > 255) {
      throw errors.make(RangeError, 'ERR_OUT_OF_RANGE',
        `The byte length of the protocol at index ${i} exceeds the maximum length. It must be <= 255. Received ${length}`);
    }
    return Buffer.concat([Buffer.from([length]), Buffer.from(name)]);
  }));
}

/** The reverse. @param {Buffer} bytes @returns {string[]} */
function namesOf(bytes) {
  const names = [];
  for (let i = 0; i < bytes.length; i += 1 + bytes[i]) names.push(bytes.toString('latin1', i + 1, i + 1 + bytes[i]));
  return names;
}

/** Puts them into out.ALPNProtocols. @param {string[]|Uint8Array} protocols */
function convertALPNProtocols(protocols, out) {
  if (Array.isArray(protocols)) {
    out.ALPNProtocols = protocolsOf(protocols);
  } else if (ArrayBuffer.isView(protocols)) {
    out.ALPNProtocols = Buffer.from(protocols.buffer.slice(protocols.byteOffset, protocols.byteOffset + protocols.byteLength));
  }
}

module.exports = { checkServerIdentity, convertALPNProtocols, namesOf };
