// require('repl'): objects, _ and _error, errors with their line, core modules without require(), .save and .load.
const repl = require('repl'), fs = require('fs'), { PassThrough } = require('stream');
const input = new PassThrough(), output = new PassThrough();
let text = '';
output.on('data', (chunk) => { text += chunk; });
const r = repl.start({ input, output, terminal: false, useGlobal: true, prompt: '> ' });
r.defineCommand('say', { help: 'Say something', action() { this.displayPrompt(); } });
const lines = ['{a:1}', '{ a: 1 }.a', '{ var x = 4; }', '_', '40 + 2', '_ + 1', '_ = 3', '5', '_', 'throw new Error("no")',
  '_error.message', 'throw null', 'throw { b: 2 }', 'a b', 'eval("a b")', '(() => { throw new Error("deep") })()', 'path.sep',
  'module.id', 'typeof require("os").cpus', 'let q = 1', '.save saved.js', 'q = 2', '("a"', '.length)', '.5', '.nope', 'npm install x',
  '.help', '.load missing.js'];
r.on('exit', () => {
  console.log(text.replace(/(Uncaught Error: deep\n)(    at .*\n)+/, '$1'));
  console.log(fs.readFileSync('saved.js', 'utf8').split('\n').length, r.last, r.underscoreAssigned, r.lines.length);
  r.resetContext();
  console.log(r.underscoreAssigned, r.lines.length);
});
input.end(lines.map((line) => `${line}\n`).join(''));
// expect: > { a: 1 }
// expect: > 1
// expect: > undefined
// expect: > undefined
// expect: > 42
// expect: > 43
// expect: > Expression assignment to _ now disabled.
// expect: 3
// expect: > 5
// expect: > 3
// expect: > Uncaught Error: no
// expect: > 'no'
// expect: > Uncaught null
// expect: > Uncaught { b: 2 }
// expect: > a b
// expect:   ^
// expect:
// expect: Uncaught SyntaxError: Unexpected identifier 'b'
// expect: > Uncaught SyntaxError: Unexpected identifier 'b'
// expect: > Uncaught Error: deep
// expect: > '/'
// expect: > '<repl>'
// expect: > 'function'
// expect: > undefined
// expect: > Session saved to: saved.js
// expect: > 2
// expect: > ... 1
// expect: > 0.5
// expect: > Invalid REPL keyword
// expect: > npm should be run outside of the Node.js REPL, in your normal shell.
// expect: (Press Ctrl+D to exit.)
// expect: > .break   Sometimes you get stuck, this gets you out
// expect: .clear   Alias for .break
// expect: .exit    Exit the REPL
// expect: .help    Print this help message
// expect: .load    Load JS from a file into the REPL session
// expect: .save    Save all evaluated commands in this REPL session to a file
// expect: .say     Say something
// expect:
// expect: Press Ctrl+C to abort current expression, Ctrl+D to exit the REPL
// expect: > Failed to load: missing.js
// expect: > 
// expect: 15 3 true 21
// expect: false 0
