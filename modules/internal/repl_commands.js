/* internal/repl_commands.js -- the commands that every prompt of require('repl') has: .help, .load, ...
 *
 * HOW   each is { help, action }; an action is called with the REPLServer as `this`, and asks for the next line.
 * READ  with repl.js. Follows Node's repl.html#commands-and-special-keys.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

function clear() {
  this.clearBufferedCommand();
  this.displayPrompt();
}

function help() {
  const names = Object.keys(this.commands).sort(), wide = Math.max(...names.map((name) => name.length)) + 3;
  for (const name of names) {
    const { help: text } = this.commands[name];
    this.output.write(text ? `.${name.padEnd(wide)}${text}\n` : `.${name}\n`);
  }
  this.output.write('\nPress Ctrl+C to abort current expression, Ctrl+D to exit the REPL\n');
  this.displayPrompt();
}

function save(file) {
  try {
    require('fs').writeFileSync(file, this.lines.join('\n'));
    this.output.write(`Session saved to: ${file}\n`);
  } catch {
    this.output.write(`Failed to save: ${file}\n`);
  }
  this.displayPrompt();
}

/* As if the lines of the file were typed, as one program. */
function load(file) {
  let text;
  try {
    text = require('fs').readFileSync(file, 'utf8');
  } catch {
    this.output.write(`Failed to load: ${file}\n`);
    this.displayPrompt();
    return;
  }
  this.editorMode = true;
  this.write(text);
  this.editorMode = false;
  this.write('\n');
}

/* No prompt between the lines of the editor: it is set when the next is due. */
function edit() {
  this.output.write('// Entering editor mode (Ctrl+D to finish, Ctrl+C to cancel)\n');
  this.editorMode = true;
  require('readline').Interface.prototype.setPrompt.call(this, '');
}

/** Defines them. @param {REPLServer} repl */
function defineCommands(repl) {
  repl.defineCommand('break', { help: 'Sometimes you get stuck, this gets you out', action: clear });
  repl.defineCommand('clear', { help: 'Alias for .break', action: clear });
  repl.defineCommand('exit', { help: 'Exit the REPL', action() { this.close(); } });
  repl.defineCommand('help', { help: 'Print this help message', action: help });
  repl.defineCommand('save', { help: 'Save all evaluated commands in this REPL session to a file', action: save });
  repl.defineCommand('load', { help: 'Load JS from a file into the REPL session', action: load });
  if (repl.terminal) repl.defineCommand('editor', { help: 'Enter editor mode', action: edit });
}

module.exports = defineCommands;
