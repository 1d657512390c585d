/* internal/http/headers.js -- what is allowed in a header, and what the codes of HTTP are called.
 *
 * WHY   a line break in a header's value would begin another header, or another message: whoever writes headers must not
 *       be able to, whatever the value comes from.
 * READ  before outgoing.js. The grammar is RFC 9110's. Follows Node's http.html.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

const STATUS_CODES = {
  100: 'Continue',
  101: 'Switching Protocols',
  102: 'Processing',
  103: 'Early Hints',
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  203: 'Non-Authoritative Information',
  204: 'No Content',
  205: 'Reset Content',
  206: 'Partial Content',
  207: 'Multi-Status',
  208: 'Already Reported',
  226: 'IM Used',
  300: 'Multiple Choices',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  305: 'Use Proxy',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  407: 'Proxy Authentication Required',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  411: 'Length Required',
  412: 'Precondition Failed',
  413: 'Payload Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  416: 'Range Not Satisfiable',
  417: 'Expectation Failed',
  418: 'I\'m a Teapot',
  421: 'Misdirected Request',
  422: 'Unprocessable Entity',
  423: 'Locked',
  424: 'Failed Dependency',
  425: 'Too Early',
  426: 'Upgrade Required',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
  505: 'HTTP Version Not Supported',
  506: 'Variant Also Negotiates',
  507: 'Insufficient Storage',
  508: 'Loop Detected',
  509: 'Bandwidth Limit Exceeded',
  510: 'Not Extended',
  511: 'Network Authentication Required',
};

const TOKEN = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
const FORBIDDEN = /[^\t\x20-\x7e\x80-\xff]/; // in a value
const LINK = /^(?:<[^>]*>)(?:\s*;\s*[^;"\s]+(?:=(")?[^;"\s]*\1)?)*$/; // one link, or many

const isToken = (text) => TOKEN.test(text);
const hasForbidden = (text) => FORBIDDEN.test(text);

/** @param {string} name of a header @param {string} [label] what it is called in the message
 * @throws {TypeError} ERR_INVALID_HTTP_TOKEN @see http.html#httpvalidateheadernamename-label */
function validateHeaderName(name, label = 'Header name') {
  if (typeof name !== 'string' || !name || !isToken(name)) throw errors.error('ERR_INVALID_HTTP_TOKEN', label, name);
}

/** @throws {TypeError} ERR_HTTP_INVALID_HEADER_VALUE: undefined; ERR_INVALID_CHAR @see http.html#httpvalidateheadervaluename-value */
function validateHeaderValue(name, value) {
  if (value === undefined) throw errors.error('ERR_HTTP_INVALID_HEADER_VALUE', value, name);
  if (hasForbidden(value)) throw errors.error('ERR_INVALID_CHAR', 'header content', name);
}

function checkLink(value, name) {
  if (typeof value === 'string' && LINK.test(value)) return;
  throw errors.invalidValue(name, value,
    'must be an array or string of format "</styles.css>; rel=preload; as=style"');
}

/** The text of a Link header. @param {string|string[]} hints @returns {string} '' for none @throws {TypeError} */
function linkHeader(hints) {
  for (const hint of Array.isArray(hints) ? hints : [hints]) checkLink(hint, 'hints');
  return Array.isArray(hints) ? hints.join(', ') : hints;
}

/** The option uniqueHeaders: names whose values go into one line. @returns {Set|null} of names in lower case */
function uniqueHeaders(names) {
  if (!Array.isArray(names)) return null;
  return new Set(names.map((name) => name.toLowerCase()));
}

module.exports = {
  STATUS_CODES,
  hasForbidden,
  isToken,
  linkHeader,
  uniqueHeaders,
  validateHeaderName,
  validateHeaderValue,
};
