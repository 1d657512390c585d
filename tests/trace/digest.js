// digest.js TRACE: prints the events about tasks and the pool, in short. Pool events that race with the main
// script are put after it, so that the text is the same in every run.
var fs = require('fs');
var names = {}, out = [], late = [], running = 0;

function put(text, raced) {
  (raced && running ? late : out).push(text);
}

fs.readFileSync(process.argv[2], 'utf8').split('\n').forEach(function (line) {
  var e = line ? JSON.parse(line) : {};
  switch (e.k) {
    case 'task.init': put('init ' + e.id + ' ' + e.type + (e.fn ? ' ' + e.fn : '') + ' by ' + e.trig); break;
    case 'task.ready': put('ready ' + e.id + ' ' + e.queue + ' by ' + e.cause, e.cause === 'pool'); break;
    case 'task.before': running++; put('run ' + e.id); break;
    case 'task.after':
      running--;
      put('done ' + e.id);
      out = out.concat(late);
      late = [];
      break;
    case 'pool': put('pool ' + e.what + ' ' + e.id, e.what !== 'submit'); break;
  }
});
console.log(out.join('\n'));
