/* internal/repl_program.js -- what the prompt of `orrery` and require('repl') have in common: is a text a whole program,
 * what does an error say, and which value was the last one?
 *
 * HOW   prepare() asks the parser; a text that begins with { may be an object, so it is tried in parentheses first.
 *       describe() shows a syntax error with its line and an arrow, any other one without the frames below the program.
 * READ  before internal/repl.js and repl.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* check(text, file): undefined if it is unfinished, else whether it has an `await`; run(text, file);
 * place(error) of a SyntaxError: [line, column] */
const prompt = native('prompt');

/* The last frame of a program is the program itself: it and what called it are not shown. */
const topFrame = /^([^]*)\n    at (?:REPL\d+:\d+|[^\n]*\(<?REPL\d*>?:top\))[^]*$/;

const sources = new WeakMap(); // the text that a SyntaxError is about

function check(text, file) {
  try {
    return prompt.check(text, file);
  } catch (error) {
    sources.set(error, text);
    throw error;
  }
}

/** The program that was typed. @param {boolean} whole no more will come
 * @returns {{text: string, waits: boolean}|undefined} undefined: it is unfinished @throws {SyntaxError} */
function prepare(text, file, whole) {
  if (/^\s*\{/.test(text) && !/;\s*$/.test(text)) {
    const object = `(${text.trim()}\n)`;
    try {
      const waits = check(object, file);
      if (waits !== undefined) return { waits, text: object };
    } catch {
      // It is a block, or unfinished: the text itself tells.
    }
  }
  const waits = check(whole ? `${text}\n;` : text, file);
  return waits === undefined ? undefined : { waits, text };
}

/** Runs it as a script. @returns {*} its value @throws what it throws */
function run({ text }, file) {
  try {
    return prompt.run(text, file);
  } catch (error) {
    // Wrong in itself: a regular expression, say. What is wrong within a text that it has evaluated has a frame here.
    if (error instanceof SyntaxError && !/\bREPL\d/.test(error.stack)) sources.set(error, text);
    throw error;
  }
}

/* The line where the syntax is wrong, and an arrow below it. */
function pointAt(error) {
  const text = sources.get(error), place = text === undefined ? undefined : prompt.place(error);
  if (place) error.stack = `SyntaxError: ${error.message}`;
  else if (typeof error.stack !== 'string') return '';
  else if (error instanceof SyntaxError) error.stack = error.stack.replace(/\n    at [^]*$/, '');
  else error.stack = error.stack.replace(topFrame, '$1');
  const line = place && text.split('\n')[place[0] - 1];
  return line === undefined ? '' : `${line}\n${' '.repeat(place[1] - 1)}^\n\n`;
}

/** What is written for what was thrown. @param {function} show a value as text */
function describe(error, show) {
  if (!(error instanceof Error)) {
    const told = show(error);
    return `Uncaught${told.includes('\n') ? ':\n' : ' '}${told}\n`;
  }
  const place = pointAt(error);
  let told = show(error);
  if (/^\[[^]*\]$/.test(told)) told = told.slice(1, -1);
  else if (/^\[.*\] \{/.test(told)) told = told.replace(/^\[(.*)\] \{/, '$1 {');
  return `${place}Uncaught ${told}\n`;
}

/** _ or _error: the last value, until the user assigns another to it. */
class Last {
  constructor() {
    this.value = undefined;
    this.assigned = false;
  }

  remember(value) {
    if (!this.assigned) this.value = value;
  }

  /** Makes it a global. @param {function} write tells the user */
  define(name, write) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => this.value,
      set: (value) => {
        this.value = value;
        if (this.assigned) return;
        this.assigned = true;
        write(`Expression assignment to ${name} now disabled.\n`);
      },
    });
  }
}

module.exports = { Last, describe, prepare, run };
