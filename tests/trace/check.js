// check.js TRACE [KIND...]: checks a trace against book/trace-format.md and says what is wrong with it. Every
// KIND must occur. It runs on Orrery itself.
var fs = require('fs');
var lines = fs.readFileSync(process.argv[2], 'utf8').split('\n');
var faults = [], tasks = {}, ready = {}, running = [], calls = [], phases = [], seen = {};
var last = -1, t = -1, turn = 0, ended = false, works = {};
var types = ['script', 'timeout', 'interval', 'immediate', 'tick', 'microtask', 'fs', 'net', 'http', 'dns', 'crypto',
  'zlib', 'process', 'signal', 'stdin', 'close', 'message', 'worker', 'resource'];
var queues = ['main', 'ticks', 'microtasks', 'timers', 'immediates', 'poll', 'closing', 'exit'];
var order = ['timers', 'pending', 'idle/prepare', 'poll', 'check', 'closing'];

function fault(text) {
  if (faults.length < 10) faults.push('seq ' + last + ': ' + text);
}

function check(condition, text) {
  if (!condition) fault(text);
}

var checks = {
  'task.init': function (e) {
    check(!tasks[e.id], 'task ' + e.id + ' is made twice');
    check(types.indexOf(e.type) >= 0, 'unknown type ' + e.type);
    check(typeof e.trig === 'number' && typeof e.exec === 'number', 'no trig or exec');
    check(e.trig === 0 || tasks[e.trig], 'trig ' + e.trig + ' is unknown');
    check(e.exec === (running.length ? running[running.length - 1] : 0), 'exec is not what runs');
    check(typeof e.fn === 'string' && typeof e.loc === 'string', 'no fn or loc');
    tasks[e.id] = e;
  },
  'task.ready': function (e) {
    check(tasks[e.id], 'ready before init');
    check(queues.indexOf(e.queue) >= 0, 'unknown queue ' + e.queue);
    check(e.pos >= 0, 'no pos');
    check(typeof e.cause === 'number' ? e.cause === 0 || tasks[e.cause] : ['clock', 'pool', 'loop', 'system', 'message', 'worker'].indexOf(e.cause) >= 0,
      'unknown cause ' + e.cause);
    ready[e.id] = true;
  },
  'task.before': function (e) {
    check(ready[e.id] || ['resource', 'http'].includes(tasks[e.id].type), 'task ' + e.id + ' runs without being ready');
    check(!tasks[e.id].ended, 'task ' + e.id + ' runs after its end');
    running.push(e.id);
  },
  'task.after': function (e) {
    check(running.pop() === e.id, 'after does not match before');
  },
  'task.end': function (e) {
    check(['done', 'cleared', 'error'].indexOf(e.reason) >= 0, 'unknown reason ' + e.reason);
    check(!tasks[e.id].ended, 'task ' + e.id + ' ends twice');
    tasks[e.id].ended = true;
  },
  call: function (e) {
    calls.push(e.fn);
  },
  ret: function (e) {
    check(calls.length > 0 && calls.pop() === e.fn, 'ret does not match call');
  },
  phase: function (e) {
    if (e.what === 'enter') {
      check(e.phase === e.name, 'enters ' + e.name + ' in ' + e.phase);
      phases.push(e.name);
    } else {
      check(phases.pop() === e.name, 'leaves a phase that it is not in');
    }
  },
  pool: function (e) {
    var before = { submit: undefined, start: 'submit', done: 'start' };
    var next = e.what === 'submit' && works[e.id] === 'done'; // one more trip of the same work
    check(next || works[e.id] === before[e.what], e.what + ' after ' + works[e.id]);
    check(e.what === 'submit' ? e.thread === -1 : e.thread >= 0 && e.thread < e.size, 'thread ' + e.thread);
    works[e.id] = e.what;
  },
  end: function () {
    ended = true;
  }
};

var top = [];
lines.forEach(function (line, i) {
  var e;
  if (line === '' && i === lines.length - 1) return;
  try { e = JSON.parse(line); } catch (x) { last++; return fault('no JSON: ' + line.slice(0, 60)); }
  if (i === 0) {
    check(e.k === 'header' && e.v === 1, 'no header of version 1');
    ['runtime', 'engine', 'libuv', 'argv', 'cwd', 'pool', 'clock', 'unit'].forEach(function (key) {
      check(key in e, 'the header lacks ' + key);
    });
    return;
  }
  check(!ended, 'an event after the end');
  check(e.seq === last + 1, 'seq ' + e.seq + ' after ' + last);
  last = e.seq;
  check(e.t >= t, 't falls');
  t = e.t;
  check(e.turn >= turn, 'turn falls');
  turn = e.turn;
  if (e.k === 'phase' && e.what === 'enter' && order.indexOf(e.name) >= 0) top.push(order.indexOf(e.name));
  seen[e.k] = true;
  if (checks[e.k]) checks[e.k](e);
});
// A turn may end after its timers, when nothing is left to do.
for (var i = 1; i < top.length; i++) {
  check(top[i] === (top[i - 1] + 1) % order.length || (top[i] === 0 && top[i - 1] === 0), 'phases out of order');
}
check(ended, 'no end');
check(process.env.TRACE_CUT_SHORT || running.length === 0, 'a task is still running at the end');
process.argv.slice(3).forEach(function (kind) {
  check(seen[kind], 'never seen: ' + kind);
});
if (faults.length) {
  console.log(faults.join('\n'));
  process.exit(1);
}
