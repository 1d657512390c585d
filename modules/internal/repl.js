/* internal/repl.js -- the prompt: what becomes of a line.
 *
 * HOW   src/prompt.c gives whole lines. They are gathered until the parser says that the program is finished, or wrong.
 *       It is run as a script, so that its variables are global; if it has an `await`, inside an async function, and the
 *       next line is asked for when that is settled.
 *
 *           line ──▶ .command
 *             └──▶ check: unfinished? ──▶ "... ", the next line is added
 *                    └──▶ run ──▶ value ──▶ util.inspect ──▶ ask again
 *
 * NODE  repl.html. A `let` or `const` may be declared again here; .loop and .trace are Orrery's own.
 * READ  after src/prompt.c and internal/repl_program.js, with internal/repl_complete.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

/* open(handlers, terminal), ask(text), insert(text), list(text), useHistory(file), narrate(on),
 * describeLoop() */
const prompt = native('prompt');
const { inspect } = require('util');
const { Last, describe, prepare, run } = require('internal/repl_program');

const editorBanner = '// Entering editor mode (Ctrl+D to finish, Ctrl+C to cancel)\n';
const leaveHint = '(To exit, press Ctrl+C again or Ctrl+D or type .exit)\n';

class Repl {
  constructor(terminal) {
    this.terminal = terminal;
    this.colors = terminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
    this.text = '';        // of the unfinished program
    this.count = 0;        // programs so far: they are called REPL1, REPL2, ...
    this.session = [];     // what .save writes
    this.editing = false;  // .editor
    this.struck = false;   // Ctrl-C was the last key
    this.last = { _: new Last(), _error: new Last() };
    this.turn = 0;         // what an `await` that was interrupted belongs to is over
  }

  write(text) {
    require('internal/process/standard').stream(1).write(text);
  }

  ask() {
    prompt.ask(this.editing ? '' : this.text ? '... ' : '> ');
  }

  show(value) {
    this.write(`${inspect(value, { colors: this.colors, showProxy: true })}\n`);
  }

  // ---- one line ----

  line(line) {
    this.struck = false;
    if (line === null) return this.end();
    if (this.editing) {
      this.text += `${line}\n`;
      return this.ask();
    }
    const command = /^\s*\.([a-z]\w*)\s*(.*)$/.exec(line);
    if (command && !(this.text && !commands[command[1]])) return this.command(command[1], command[2].trim());
    if (!this.text && /^\s*$/.test(line)) return this.ask();
    this.text = this.text ? `${this.text}\n${line}` : line;
    return this.evaluate(false);
  }

  command(name, rest) {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) {
      this.text = '';
      this.write('Invalid REPL keyword\n');
      return this.ask();
    }
    return command.action.call(this, rest);
  }

  /* Ctrl-D, or the end of standard input. */
  end() {
    if (!this.editing) return process.exit();
    this.editing = false;
    return this.evaluate(true);
  }

  // ---- running ----

  /* Runs what has been typed, if it is finished; whole: no more will come. */
  evaluate(whole) {
    const file = `REPL${this.count + 1}`;
    let program;
    try {
      program = prepare(this.text, file, whole);
    } catch (error) {
      this.fail(error);
      return this.next();
    }
    if (!program) return this.ask();
    this.session.push(this.text);
    this.text = '';
    this.count += 1;
    return this.run(program, file);
  }

  run(program, file) {
    let value;
    try {
      if (program.waits) return this.wait(program, file);
      value = run(program, file);
    } catch (error) {
      this.fail(error);
      return this.next();
    }
    return this.succeed(value);
  }

  wait(program, file) {
    const turn = this.turn += 1;
    const evaluate = async () => run(program, file);
    evaluate().then((value) => {
      if (turn === this.turn) this.succeed(value);
    }, (error) => {
      if (turn !== this.turn) return;
      this.fail(error);
      this.next();
    });
  }

  succeed(value) {
    this.last._.remember(value);
    this.show(value);
    this.next();
  }

  next() {
    this.text = '';
    this.turn += 1;
    this.ask();
  }

  // ---- errors ----

  /* Says what was thrown; where the syntax is wrong, with the line. */
  fail(error) {
    this.write(describe(error, (value) => inspect(value, { colors: this.colors })));
    this.last._error.remember(error);
  }

  uncaught(error) {
    this.fail(error);
  }

  // ---- Ctrl-C ----

  /* At the prompt, with what has been typed on the line. */
  interrupt(line) {
    const idle = !this.text && !line && !this.editing;
    if (idle && this.struck) return process.exit();
    if (idle) this.write(leaveHint);
    this.struck = idle;
    this.editing = false;
    this.text = '';
    return this.ask();
  }

  /* While a program ran, or was awaited. */
  interrupted() {
    const error = require('internal/errors').make(Error, 'ERR_SCRIPT_EXECUTION_INTERRUPTED',
      'Script execution was interrupted by `SIGINT`');
    error.stack = error.stack.split('\n', 1)[0];
    if (this.terminal) this.write('\n'); // the terminal has shown ^C
    this.fail(error);
    this.next();
  }

  complete(before) {
    const { insert, list } = require('internal/repl_complete').complete(before, Object.keys(commands));
    if (insert) prompt.insert(insert);
    if (list.length > 0) prompt.list(columns(list, require('internal/process/standard').stream(1).columns || 80));
  }
}

/* The words in columns, as wide as the widest. */
function columns(words, width) {
  const wide = Math.max(...words.map((word) => word.length)) + 2;
  const perLine = Math.max(1, Math.floor(width / wide));
  const lines = [];
  for (let i = 0; i < words.length; i += perLine)
    lines.push(words.slice(i, i + perLine).map((word) => word.padEnd(wide)).join('').trimEnd());
  return lines.join('\n');
}

// ---- .commands: what they are for, and what they do with the rest of the line -----------------------------------

const commands = {
  break: { help: 'Sometimes you get stuck, this gets you out', action() { this.next(); } },
  clear: { help: 'Alias for .break', action() { this.next(); } },
  editor: {
    help: 'Enter editor mode',
    action() {
      if (!this.terminal) return this.next();
      this.editing = true;
      this.text = '';
      this.write(editorBanner);
      return this.ask();
    },
  },
  exit: { help: 'Exit the REPL', action() { process.exit(); } },
  help: {
    help: 'Print this help message',
    action() {
      for (const name of Object.keys(commands).sort()) this.write(`.${name.padEnd(8)} ${commands[name].help}\n`);
      this.write('\nPress Ctrl+C to abort current expression, Ctrl+D to exit the REPL\n');
      this.ask();
    },
  },
  load: {
    help: 'Load JS from a file into the REPL session',
    action(file) {
      let text;
      try {
        text = require('fs').readFileSync(file, 'utf8');
      } catch {
        this.write(`Failed to load: ${file}\n`);
        return this.ask();
      }
      this.text = text;
      return this.evaluate(true);
    },
  },
  loop: {
    help: 'Show what the event loop holds now',
    action() {
      this.write(`${prompt.describeLoop()}\n`);
      this.ask();
    },
  },
  save: {
    help: 'Save all evaluated commands in this REPL session to a file',
    action(file) {
      try {
        require('fs').writeFileSync(file, `${this.session.join('\n')}\n`);
        this.write(`Session saved to: ${file}\n`);
      } catch {
        this.write(`Failed to save: ${file}\n`);
      }
      this.ask();
    },
  },
  trace: {
    help: 'on or off: tell on standard error what the loop does',
    action(word) {
      if (word !== 'on' && word !== 'off') this.write('.trace on, or .trace off\n');
      else prompt.narrate(word === 'on');
      this.ask();
    },
  },
};

/* The file for the history, or '' for none. */
function historyFile() {
  for (const name of ['ORRERY_HISTORY', 'NODE_REPL_HISTORY'])
    if (process.env[name] !== undefined) return process.env[name].trim();
  return process.env.HOME ? `${process.env.HOME}/.orrery_history` : '';
}

/** Opens the prompt on standard input. @param {boolean} terminal */
function startAtTerminal(terminal) {
  const repl = new Repl(terminal);
  const handlers = {};
  for (const name of ['line', 'complete', 'interrupt', 'interrupted', 'uncaught']) handlers[name] = repl[name].bind(repl);
  repl.write(`Welcome to Orrery, which follows Node.js ${process.version}.\nType ".help" for more information.\n`);
  for (const name of ['_', '_error']) repl.last[name].define(name, (text) => repl.write(text));
  prompt.open(handlers, terminal);
  if (terminal && historyFile()) prompt.useHistory(historyFile());
  repl.ask();
}

exports.startAtTerminal = startAtTerminal;
