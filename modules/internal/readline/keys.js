/* internal/readline/keys.js -- what a terminal sends becomes keys: 'keypress' events.
 *
 * HOW   a key is a character, or an escape sequence: ESC [ numbers letter, ESC O letter, ESC character (with Alt). What is
 *       not a whole sequence waits for the rest; a lone ESC is the key itself after a while.
 *           ESC [ 1 ; 5 C   right, with Ctrl: 5 is 1 + shift 1 + alt 2 + ctrl 4
 * NODE  readline.html#readlineemitkeypresseventsstream-interface
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { StringDecoder } = require('string_decoder');

const ESCAPE = '\x1b';
const ESCAPE_TIMEOUT = 500; // ms
const READER = Symbol('keypress-decoder');

/* By what follows ESC, without the numbers of modifiers. */
const names = {
  OP: 'f1', OQ: 'f2', OR: 'f3', OS: 'f4', '[P': 'f1', '[Q': 'f2', '[R': 'f3', '[S': 'f4',
  '[11~': 'f1', '[12~': 'f2', '[13~': 'f3', '[14~': 'f4', '[15~': 'f5', '[17~': 'f6', '[18~': 'f7', '[19~': 'f8',
  '[20~': 'f9', '[21~': 'f10', '[23~': 'f11', '[24~': 'f12',
  '[[A': 'f1', '[[B': 'f2', '[[C': 'f3', '[[D': 'f4', '[[E': 'f5',
  '[A': 'up', '[B': 'down', '[C': 'right', '[D': 'left', '[E': 'clear', '[F': 'end', '[H': 'home',
  OA: 'up', OB: 'down', OC: 'right', OD: 'left', OE: 'clear', OF: 'end', OH: 'home',
  '[1~': 'home', '[2~': 'insert', '[3~': 'delete', '[4~': 'end', '[5~': 'pageup', '[6~': 'pagedown',
  '[[5~': 'pageup', '[[6~': 'pagedown', '[7~': 'home', '[8~': 'end',
};
const shifted = { '[a': 'up', '[b': 'down', '[c': 'right', '[d': 'left', '[e': 'clear', '[2$': 'insert', '[3$': 'delete',
  '[5$': 'pageup', '[6$': 'pagedown', '[7$': 'home', '[8$': 'end', '[Z': 'tab' };
const controlled = { Oa: 'up', Ob: 'down', Oc: 'right', Od: 'left', Oe: 'clear', '[2^': 'insert', '[3^': 'delete',
  '[5^': 'pageup', '[6^': 'pagedown', '[7^': 'home', '[8^': 'end' };

/* A whole sequence, from behind its ESC: [all, kind, digits, modifier, end] */
const whole = /^(O|\[\[?)(\d*)(?:;(\d+))?([A-Za-z~^$])/;
const beginning = /^(?:O\d*|\[\[?[\d;]*)?$/;

function sequenceKey(found, key) {
  const [, kind, digits, modifier, end] = found;
  const isFunction = end === '~' || end === '^' || end === '$';
  const code = kind + (isFunction ? digits : '') + end;
  const bits = Number(modifier || (isFunction ? 1 : digits) || 1) - 1;
  key.ctrl = Boolean(bits & 4);
  key.meta = Boolean(bits & 10);
  key.shift = Boolean(bits & 1);
  key.code = code;
  if (names[code]) key.name = names[code];
  else if (shifted[code]) [key.name, key.shift] = [shifted[code], true];
  else if (controlled[code]) [key.name, key.ctrl] = [controlled[code], true];
  else key.name = 'undefined';
}

const plain = { '\r': 'return', '\n': 'enter', '\t': 'tab', '\b': 'backspace', '\x7f': 'backspace', ' ': 'space' };

function characterKey(character, escaped, key) {
  if (plain[character]) {
    key.name = plain[character];
    key.meta = escaped;
  } else if (character === ESCAPE) {
    key.name = 'escape';
    key.meta = escaped;
  } else if (character <= '\x1a') {
    key.name = String.fromCharCode(character.charCodeAt(0) + 96);
    key.ctrl = true;
    key.meta = escaped;
  } else if (/^[0-9A-Za-z]$/.test(character)) {
    key.name = character.toLowerCase();
    key.shift = /^[A-Z]$/.test(character);
    key.meta = escaped;
  } else if (escaped) {
    key.meta = true;
  }
}

/* The first key of a text: { key, length, text: what is typed by it }; null: it is not whole yet. */
function readKey(text, final) {
  const key = { sequence: null, name: undefined, ctrl: false, meta: false, shift: false };
  const escapes = /^\x1b*/.exec(text)[0].length;
  const rest = text.slice(escapes);
  const found = escapes > 0 && whole.exec(rest);
  let length;
  if (found) {
    sequenceKey(found, key);
    length = escapes + found[0].length;
  } else if (escapes > 0 && beginning.test(rest) && !final) {
    return null;
  } else if (escapes > 0 && rest === '') {
    characterKey(ESCAPE, true, key);
    length = escapes;
  } else {
    const character = String.fromCodePoint(rest.codePointAt(0));
    characterKey(character, escapes > 0, key);
    length = escapes + character.length;
  }
  key.sequence = text.slice(0, length);
  return { key, length, text: escapes > 0 ? undefined : key.sequence };
}

class KeyReader {
  constructor(stream, iface) {
    this.stream = stream;
    this.iface = iface;
    this.decoder = new StringDecoder('utf8');
    this.text = '';
    this.timer = null;
  }

  /* Every key that is whole; final: what is left is keys, too. */
  take(final) {
    while (this.text !== '') {
      const read = readKey(this.text, final);
      if (!read) break;
      this.text = this.text.slice(read.length);
      if (this.iface) this.iface.isCompletionEnabled = this.text === ''; // a TAB within a text that was pasted is one
      this.stream.emit('keypress', read.text, read.key);
    }
  }

  data(chunk) {
    clearTimeout(this.timer);
    this.text += typeof chunk === 'string' ? chunk : this.decoder.write(chunk);
    const { iface } = this;
    this.take(false);
    if (iface) iface.isCompletionEnabled = true;
    if (this.text === '') return;
    const delay = iface && iface.escapeCodeTimeout !== undefined ? iface.escapeCodeTimeout : ESCAPE_TIMEOUT;
    this.timer = setTimeout(() => this.take(true), delay);
  }
}

/** Makes a stream emit 'keypress' (text, key) for what it reads, as soon as somebody listens for it.
 * @param {stream.Readable} stream @param {Interface} [iface] */
function emitKeypressEvents(stream, iface = undefined) {
  if (stream[READER]) return;
  const reader = stream[READER] = new KeyReader(stream, iface);
  const onData = (chunk) => {
    if (stream.listenerCount('keypress') > 0) {
      reader.data(chunk);
      return;
    }
    stream.removeListener('data', onData);
    stream.on('newListener', onNewListener);
  };
  const onNewListener = (event) => {
    if (event !== 'keypress') return;
    stream.on('data', onData);
    stream.removeListener('newListener', onNewListener);
  };
  if (stream.listenerCount('keypress') > 0) stream.on('data', onData);
  else stream.on('newListener', onNewListener);
}

exports.emitKeypressEvents = emitKeypressEvents;
