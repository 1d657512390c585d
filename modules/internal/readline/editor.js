/* internal/readline/editor.js -- Interface on a terminal: a line that is edited key by key.
 *
 * HOW   `line` and `cursor` are the state. Each key changes them and draws what has changed: a character at the end is
 *       only written; for anything else the prompt and the line are drawn anew (_refreshLine), which may take several
 *       rows. What was deleted to a line's or word's end is kept and can be put back (Ctrl-Y, then Alt-Y for older ones);
 *       each edit can be undone (Ctrl-_).
 * NODE  readline.html#tty-keybindings
 * READ  after interface.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { InterfaceConstructor } = require('internal/readline/interface');
const cursor = require('internal/readline/cursor');

const KILLED = 32, UNDONE = 2048; // how many are kept
const lineEnd = /\r\n|\n|\r(?!\n)|\u2028|\u2029/;
const wordBefore = /(?:[^\w\s]+|\w+|)\s*$/, wordAfter = /^(?:\s+|\W+|\w+)\s*/;

/* How many code units the character before, or at, the index has. */
const lengthBefore = (text, i) => i > 1 && text.codePointAt(i - 2) > 0xffff ? 2 : i > 0 ? 1 : 0;
const lengthAt = (text, i) => i >= text.length ? 1 : text.codePointAt(i) > 0xffff ? 2 : 1;

function commonStart(words) {
  let start = words[0] || '';
  for (const word of words) while (!word.startsWith(start)) start = start.slice(0, -1);
  return start;
}

class Editor extends InterfaceConstructor {
  _startEditing() {
    this._hide({ _killed: [], _killedAt: 0, _yanking: false, _undo: [], _redo: [], _searched: null, _rows: 0,
      _previousKey: null });
    this.historyIndex = -1;
    this.cursor = 0;
  }

  // ---- drawing ----

  /* Where the text ends when it is drawn from the first column. */
  _getDisplayPos(text) {
    const width = this.columns;
    let offset = 0, rows = 0;
    for (const character of cursor.stripControl(text)) {
      if (character === '\n') {
        rows += Math.ceil(offset / width) || 1;
        offset = 0;
      } else if (character === '\t') {
        offset += this.tabSize - (offset % this.tabSize);
      } else {
        const wide = cursor.widthOf(character);
        if (wide === 2 && (offset + 1) % width === 0) offset += 1; // it does not fit at the end of a row
        offset += wide;
      }
    }
    const cols = offset % width;
    return { cols: Number.isNaN(cols) ? 0 : cols, rows: rows + (offset - cols) / width || rows };
  }

  /** Where the cursor is, relative to the first row of the prompt. @returns {{rows: number, cols: number}} */
  getCursorPos() {
    return this._getDisplayPos(this._prompt + this.line.slice(0, this.cursor));
  }

  _getCursorPos() {
    return this.getCursorPos();
  }

  _refreshLine() {
    const text = this._prompt + this.line;
    const end = this._getDisplayPos(text), at = this.getCursorPos();
    if (this._rows > 0) cursor.moveCursor(this.output, 0, -this._rows);
    cursor.cursorTo(this.output, 0);
    cursor.clearScreenDown(this.output);
    this._writeToOutput(text);
    if (end.cols === 0) this._writeToOutput(' '); // the terminal goes on to the next row only then
    cursor.cursorTo(this.output, at.cols);
    if (end.rows > at.rows) cursor.moveCursor(this.output, 0, at.rows - end.rows);
    this._rows = at.rows;
  }

  _moveCursor(distance) {
    if (distance === 0) return;
    const before = this.getCursorPos();
    this.cursor = Math.min(Math.max(this.cursor + distance, 0), this.line.length);
    const after = this.getCursorPos();
    if (before.rows !== after.rows) {
      this._refreshLine();
      return;
    }
    cursor.moveCursor(this.output, after.cols - before.cols, 0);
  }

  // ---- changing ----

  _beforeEdit() {
    this._undo.push({ line: this.line, cursor: this.cursor });
    if (this._undo.length > UNDONE) this._undo.shift();
    this._redo = [];
  }

  _set(line, at) {
    this.line = line;
    this.cursor = at;
    this._refreshLine();
  }

  _insertString(text) {
    this._beforeEdit();
    if (this.cursor < this.line.length) {
      this._set(this.line.slice(0, this.cursor) + text + this.line.slice(this.cursor), this.cursor + text.length);
      return;
    }
    const before = this.getCursorPos();
    this.line += text;
    this.cursor += text.length;
    if (before.rows < this.getCursorPos().rows) this._refreshLine();
    else this._writeToOutput(text);
  }

  /* Takes the characters between two places away; keeps them if `kills`. */
  _remove(from, to, kills) {
    if (from >= to && !kills) return;
    this._beforeEdit();
    if (kills) this._keep(this.line.slice(from, to));
    this._set(this.line.slice(0, from) + this.line.slice(to), from);
  }

  _deleteLeft() {
    this._remove(this.cursor - lengthBefore(this.line, this.cursor), this.cursor, false);
  }

  _deleteRight() {
    if (this.cursor < this.line.length) this._remove(this.cursor, this.cursor + lengthAt(this.line, this.cursor), false);
  }

  _leftWord() {
    return wordBefore.exec(this.line.slice(0, this.cursor))[0].length;
  }

  _rightWord() {
    const found = wordAfter.exec(this.line.slice(this.cursor));
    return found ? found[0].length : 0;
  }

  _deleteWordLeft() {
    this._remove(this.cursor - this._leftWord(), this.cursor, false);
  }

  _deleteWordRight() {
    this._remove(this.cursor, this.cursor + this._rightWord(), false);
  }

  _deleteLineLeft() {
    this._remove(0, this.cursor, true);
  }

  _deleteLineRight() {
    this._remove(this.cursor, this.line.length, true);
  }

  _wordLeft() {
    this._moveCursor(-this._leftWord());
  }

  _wordRight() {
    this._moveCursor(this._rightWord());
  }

  // ---- what was deleted comes back ----

  _keep(text) {
    if (text === '' || text === this._killed[0]) return;
    this._killed.unshift(text);
    this._killedAt = 0;
    if (this._killed.length > KILLED) this._killed.pop();
  }

  _yank() {
    if (this._killed.length === 0) return;
    this._yanking = true;
    this._insertString(this._killed[this._killedAt]);
  }

  _yankPop() {
    if (!this._yanking || this._killed.length < 2) return;
    const last = this._killed[this._killedAt];
    this._killedAt = (this._killedAt + 1) % this._killed.length;
    const start = this.line.slice(0, this.cursor - last.length), next = this._killed[this._killedAt];
    this._set(start + next + this.line.slice(this.cursor), start.length + next.length);
  }

  /* Exchanges the line with the last one of `from`. */
  _step(from, to) {
    if (from.length === 0) return;
    to.push({ line: this.line, cursor: this.cursor });
    const entry = from.pop();
    this._set(entry.line, entry.cursor);
  }

  // ---- the end of a line, and those before ----

  clearLine() {
    this._moveCursor(Infinity);
    this._writeToOutput('\r\n');
    this.line = '';
    this.cursor = 0;
    this._rows = 0;
  }

  _line() {
    const line = this._addHistory();
    this._undo = [];
    this._redo = [];
    this.clearLine();
    this._onLine(line);
  }

  _addHistory() {
    const { line, history } = this;
    if (!history || this.historySize === 0 || line.trim().length === 0) return line;
    if (history.length === 0 || history[0] !== line) {
      if (this.removeHistoryDuplicates && history.includes(line)) history.splice(history.indexOf(line), 1);
      history.unshift(line);
      if (history.length > this.historySize) history.pop();
    }
    this.historyIndex = -1;
    const kept = history[0];
    this.emit('history', history);
    return kept;
  }

  /* Goes to the next entry in that direction which begins with what stood before the cursor, and is another line. */
  _walkHistory(direction) {
    const start = this._searched || '', { history } = this;
    let i = this.historyIndex + direction;
    while (i >= 0 && i < history.length && (!history[i].startsWith(start) || history[i] === this.line)) i += direction;
    this._beforeEdit();
    this.historyIndex = i;
    const line = i >= 0 && i < history.length ? history[i] : start;
    this._set(line, line.length);
  }

  _historyNext() {
    if (this.historyIndex >= 0) this._walkHistory(-1);
  }

  _historyPrev() {
    if (this.historyIndex < this.history.length && this.history.length > 0) this._walkHistory(1);
  }

  // ---- TAB ----

  _tabComplete(again) {
    this.pause();
    this.completer(this.line.slice(0, this.cursor), (error, value) => {
      this.resume();
      if (error) this._writeToOutput(`Tab completion error: ${require('util').inspect(error)}`);
      else this._useCompletions(again, value);
    });
  }

  _useCompletions(again, [completions, typed]) {
    if (!completions || completions.length === 0) return;
    const start = commonStart(completions.filter((one) => one !== ''));
    if (start.startsWith(typed) && start.length > typed.length) {
      this._insertString(start.slice(typed.length));
    } else if (!typed.startsWith(start)) {
      const before = this.line.slice(0, this.cursor - typed.length) + start;
      this._set(before + this.line.slice(this.cursor), before.length);
    } else if (again) {
      this._writeToOutput(this._listOf(completions));
      this._refreshLine();
    }
  }

  /* In columns; an empty one ends a group. */
  _listOf(completions) {
    const wide = Math.max(...completions.map((one) => cursor.stringWidth(one))) + 2;
    const perRow = Number.isFinite(this.columns) && Math.floor(this.columns / wide) || 1;
    let text = '\r\n', inRow = 0, blank = 0;
    for (const one of completions) {
      if (one === '' || inRow === perRow) {
        text += '\r\n';
        inRow = blank = 0;
      } else {
        text += ' '.repeat(blank);
      }
      if (one === '') {
        text += '\r\n';
      } else {
        text += one;
        blank = wide - cursor.stringWidth(one);
        inRow += 1;
      }
    }
    return inRow === 0 ? text : `${text}\r\n\r\n`;
  }

  // ---- keys ----

  _interrupt() {
    if (this.listenerCount('SIGINT') > 0) this.emit('SIGINT');
    else this.close();
  }

  /* Ctrl-D: the end of the input, or the character under the cursor goes. */
  _end() {
    if (this.cursor === 0 && this.line.length === 0) this.close();
    else this._deleteRight();
  }

  /* Ctrl-Z: stops the process; when it goes on, the terminal is set up again. */
  _suspend() {
    if (this.listenerCount('SIGTSTP') > 0) {
      this.emit('SIGTSTP');
      return;
    }
    process.once('SIGCONT', () => {
      if (!this.paused) {
        this.pause();
        this.emit('SIGCONT');
      }
      this._setRawMode(true);
      this._refreshLine();
    });
    this._setRawMode(false);
    process.kill(process.pid, 'SIGTSTP');
  }

  _return() {
    this._sawReturnAt = Date.now();
    this._line();
  }

  /* A \n right after a \r is part of it. */
  _enter() {
    if (this._sawReturnAt === 0 || Date.now() - this._sawReturnAt > this.crlfDelay) this._line();
    this._sawReturnAt = 0;
  }

  _insertLines(text) {
    const lines = text.split(lineEnd);
    lines.forEach((line, i) => {
      if (i > 0) this._line();
      if (line !== '') this._insertString(line);
    });
  }

  /* A key, as the terminal or write() gives it: readline.html#rlwritedata-key */
  _ttyWrite(text, key) {
    const previous = this._previousKey;
    key = key || {};
    this._previousKey = key;
    if (!key.meta || key.name !== 'y') this._yanking = false;
    this._trackSearch(key);
    if (key.name === 'escape') return;
    if (key.sequence === '\x1f') this._step(this._undo, this._redo);
    else if (key.sequence === '\x1e') this._step(this._redo, this._undo);
    else if (key.ctrl && key.shift) act(controlShift, this, key.name);
    else if (key.ctrl) act(control, this, key.name);
    else if (key.meta) act(meta, this, key.name);
    else this._plainKey(text, key, previous);
  }

  /* With up and down, what stood before the cursor at the first of them is what is looked for. */
  _trackSearch(key) {
    if ((key.name === 'up' || key.name === 'down') && !key.ctrl && !key.meta && !key.shift) {
      if (this._searched === null) this._searched = this.line.slice(0, this.cursor);
    } else if (this._searched !== null) {
      this._searched = null;
      if (this.history.length === this.historyIndex) this.historyIndex = -1;
    }
  }

  _plainKey(text, key, previous) {
    if (this._sawReturnAt && key.name !== 'enter') this._sawReturnAt = 0;
    if (key.name === 'tab' && typeof this.completer === 'function' && this.isCompletionEnabled)
      this._tabComplete(Boolean(previous && previous.name === 'tab'));
    else if (Object.hasOwn(plain, key.name ?? '')) plain[key.name](this);
    else if (typeof text === 'string' && text) this._insertLines(text);
  }
}

// ---- what the keys do --------------------------------------------------------------------------------------------

function act(table, rl, name) {
  if (Object.hasOwn(table, name ?? '')) table[name](rl);
}

const controlShift = {
  backspace: (rl) => rl._deleteLineLeft(),
  delete: (rl) => rl._deleteLineRight(),
};

const control = {
  a: (rl) => rl._moveCursor(-Infinity),
  b: (rl) => rl._moveCursor(-lengthBefore(rl.line, rl.cursor)),
  c: (rl) => rl._interrupt(),
  d: (rl) => rl._end(),
  e: (rl) => rl._moveCursor(Infinity),
  f: (rl) => rl._moveCursor(lengthAt(rl.line, rl.cursor)),
  h: (rl) => rl._deleteLeft(),
  k: (rl) => rl._deleteLineRight(),
  l: (rl) => {
    cursor.cursorTo(rl.output, 0, 0);
    cursor.clearScreenDown(rl.output);
    rl._refreshLine();
  },
  n: (rl) => rl._historyNext(),
  p: (rl) => rl._historyPrev(),
  u: (rl) => rl._deleteLineLeft(),
  w: (rl) => rl._deleteWordLeft(),
  y: (rl) => rl._yank(),
  z: (rl) => rl._suspend(),
  backspace: (rl) => rl._deleteWordLeft(),
  delete: (rl) => rl._deleteWordRight(),
  left: (rl) => rl._wordLeft(),
  right: (rl) => rl._wordRight(),
};

const meta = {
  b: (rl) => rl._wordLeft(),
  d: (rl) => rl._deleteWordRight(),
  f: (rl) => rl._wordRight(),
  y: (rl) => rl._yankPop(),
  backspace: (rl) => rl._deleteWordLeft(),
  delete: (rl) => rl._deleteWordRight(),
};

const plain = {
  return: (rl) => rl._return(),
  enter: (rl) => rl._enter(),
  backspace: (rl) => rl._deleteLeft(),
  delete: (rl) => rl._deleteRight(),
  left: (rl) => rl._moveCursor(-lengthBefore(rl.line, rl.cursor)),
  right: (rl) => rl._moveCursor(lengthAt(rl.line, rl.cursor)),
  home: (rl) => rl._moveCursor(-Infinity),
  end: (rl) => rl._moveCursor(Infinity),
  up: (rl) => rl._historyPrev(),
  down: (rl) => rl._historyNext(),
};

exports.Editor = Editor;
