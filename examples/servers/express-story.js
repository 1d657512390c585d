// The story of one request through Express, told from the trace of express-request.js.
// Look for: under each middleware stands the call stack at that moment; `greet` has a new one, begun by setImmediate.
// Orrery only: it reads a trace.
const fs = require('fs');
const os = require('os');
const path = require('path');
const { execFileSync } = require('child_process');

const program = path.join(__dirname, 'express-request.js');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'story-'));
const file = path.join(folder, 'trace.ndjson');
execFileSync(process.execPath, [`--trace=${file}`, '--trace-grain=call', program]);
const events = fs.readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
fs.rmSync(folder, { recursive: true });

const tasks = new Map();        // id: the event that began the task
const others = new Set();       // streams that were there before the connection
const stack = [];               // the functions that have been called and have not returned
const told = ['log', 'wait', 'greet'];
let connection;                 // the task that is the server's end of it

function tell(event, text) {
  console.log(event.phase.padEnd(8), text);
}

function isTold(call) {
  return connection && call.file === program && told.includes(call.fn);
}

const chapters = {
  'task.init'(event) { tasks.set(event.id, event); },

  handle(event) {
    const maker = tasks.get(tasks.get(event.id).trig);
    if (event.what === 'open' && maker.fn === 'tcp server') {
      connection = event.id;
      tell(event, 'a connection is accepted');
    }
    if (event.what === 'close' && event.id === connection) tell(event, 'the connection is closed');
  },

  'task.before'(event) {
    const { type, fn, trig } = tasks.get(event.id);
    if (type === 'http' && trig === connection) tell(event, `the parser has read a part of ${fn}`);
    if (type === 'immediate') tell(event, `an immediate: ${fn}`);
  },

  'task.end'(event) {
    const { type, fn, trig } = tasks.get(event.id);
    if (type === 'http' && trig === connection) tell(event, `${fn} has come to its end`);
  },

  call(event) {
    stack.push(event);
    if (!isTold(event)) return;
    tell(event, `  ${event.fn} runs, called by`);
    tell(event, `    ${stack.slice(0, -1).map((call) => call.fn || '(no name)').reverse().join(' < ')}`);
  },

  ret() {
    const call = stack.pop();
    if (isTold(call)) tell(call, `  ${call.fn} returns`);
  },

  stream(event) {
    if (!connection) others.add(event.id);
    if (others.has(event.id) || !event.name.startsWith('Socket')) return;
    if (event.what === 'push' && event.name === 'Socket (read)') tell(event, 'the socket has read bytes');
    if (event.what === 'push' && event.bytes && event.name === 'Socket (write)') tell(event, `    ${event.bytes} bytes to write, ${event.buffered} wait`);
    if (event.what === 'read' && event.name === 'Socket (write)') tell(event, `    the system has taken ${event.bytes}, ${event.buffered} wait`);
    if (event.what === 'end') tell(event, `${event.name} has ended`);
  },
};

for (const event of events) {
  const chapter = chapters[event.k];
  if (chapter) chapter(event);
}
