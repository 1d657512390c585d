/* internal/dns/message.js -- reads a name server's answer.
 *
 *      header (12 bytes) │ questions │ answers: name, type, class, time to live, length, data
 *
 * HOW   a name is a list of labels behind their lengths; two bits that say "go on over there" save what was said before.
 *       Each type of record has a reader of its own, for the form that dns.resolveX() gives.
 * WHY   an answer comes from the network: every length is checked, a pointer must point backwards.
 * READ  after src/native/resolver.c. Follows RFC 1035 and Node's dns.html#dnsresolvehostname-rrtype-callback.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const HEADER = 12, IN = 1;
const LONGEST = 255; // bytes of a name

/** The numbers of the types of records. */
const TYPES = { A: 1, NS: 2, CNAME: 5, SOA: 6, PTR: 12, MX: 15, TXT: 16, AAAA: 28, SRV: 33, NAPTR: 35, ANY: 255, CAA: 257 };

/* A place in a message. Whatever reads beyond the end throws a RangeError, as Buffers do. */
class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  byte() { return this.bytes.readUInt8(this.at++); }

  short() {
    this.at += 2;
    return this.bytes.readUInt16BE(this.at - 2);
  }

  long() {
    this.at += 4;
    return this.bytes.readUInt32BE(this.at - 4);
  }

  text(length) {
    if (this.at + length > this.bytes.length) throw new RangeError('beyond the end of the message');
    this.at += length;
    return this.bytes.toString('latin1', this.at - length, this.at);
  }

  /* A text behind its length. */
  string() { return this.text(this.byte()); }

  /* A dot or backslash inside a label is escaped. */
  name() {
    const labels = [];
    let end = -1, length = 0;
    for (;;) {
      const n = this.byte();
      if (n === 0) break;
      if (n >= 0xc0) {
        const start = this.at - 1, target = ((n & 0x3f) << 8) | this.byte();
        if (target >= start) throw new RangeError('a name that points forwards');
        if (end < 0) end = this.at;
        this.at = target;
        continue;
      }
      length += n + 1;
      if (n > 63 || length > LONGEST) throw new RangeError('too long a name');
      labels.push(this.text(n).replace(/[.\\]/g, '\\$&'));
    }
    if (end >= 0) this.at = end;
    return labels.join('.');
  }
}

const address = (bytes) => {
  const groups = [];
  for (let i = 0; i < bytes.length; i += 2) groups.push(bytes.readUInt16BE(i).toString(16));
  return shorten(groups);
};

/* "::" for the longest run of zeros, the first of equals; one zero alone stays. */
function shorten(groups) {
  let best = 0, where = -1;
  for (let i = 0, run = 0; i < groups.length; i++) {
    run = groups[i] === '0' ? run + 1 : 0;
    if (run > best && run > 1) [best, where] = [run, i - run + 1];
  }
  if (where < 0) return groups.join(':');
  return `${groups.slice(0, where).join(':')}::${groups.slice(where + best).join(':')}`;
}

function readTexts(r, end) {
  const texts = [];
  while (r.at < end) texts.push(r.string());
  return texts;
}

function readCaa(r, end) {
  const critical = r.byte(), tag = r.string();
  return { critical, [tag]: r.text(end - r.at) };
}

/* By type: what resolveX() gives for one record. */
const readers = {
  A: (r) => [r.byte(), r.byte(), r.byte(), r.byte()].join('.'),
  AAAA: (r) => address(Buffer.from(r.text(16), 'latin1')),
  CNAME: (r) => r.name(),
  NS: (r) => r.name(),
  PTR: (r) => r.name(),
  MX: (r) => {
    const priority = r.short();
    return { exchange: r.name(), priority };
  },
  TXT: readTexts,
  SRV: (r) => {
    const priority = r.short(), weight = r.short(), port = r.short();
    return { name: r.name(), port, priority, weight };
  },
  NAPTR: (r) => {
    const order = r.short(), preference = r.short(), flags = r.string(), service = r.string(), regexp = r.string();
    return { flags, service, regexp, replacement: r.name(), order, preference };
  },
  SOA: (r) => ({ nsname: r.name(), hostmaster: r.name(), serial: r.long(), refresh: r.long(), retry: r.long(),
    expire: r.long(), minttl: r.long() }),
  CAA: readCaa,
};

const nameOfType = new Map(Object.entries(TYPES).map(([name, number]) => [number, name]));

/** The answers in a message. @param {Buffer} bytes @returns {Array<{type: string, ttl: number, value: *}>}
 * @throws {RangeError} the message is broken */
function answersIn(bytes) {
  const r = new Reader(bytes, 4), questions = r.short(), count = r.short(), answers = [];
  r.at = HEADER;
  for (let i = 0; i < questions; i++) {
    r.name();
    r.at += 4; // type and class
  }
  for (let i = 0; i < count; i++) {
    r.name();
    const type = nameOfType.get(r.short()), kind = r.short(), ttl = r.long(), end = r.short() + r.at;
    if (end > bytes.length) throw new RangeError('beyond the end of the message');
    if (kind === IN && readers[type]) answers.push({ type, ttl, value: readers[type](r, end) });
    r.at = end;
  }
  return answers;
}

module.exports = { TYPES, answersIn };
