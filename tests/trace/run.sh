#!/bin/bash
# trace/run.sh BUILD -- traces of real runs keep the contract of book/trace-format.md, whatever ends the run.
# SPDX-License-Identifier: ISC
set -u
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:-build}" && pwd)
root=$(cd "$here/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1
passed=0 failed=0

ok() { passed=$((passed + 1)); }
fail() { failed=$((failed + 1)); echo "FAIL trace/$1"; shift; printf '%s\n' "$@"; }

# expect NAME CODE KINDS -- ARGS...: runs orrery and checks its exit code and its trace
expect() {
	local name=$1 want=$2 kinds=$3 code=0 said
	shift 4
	timeout 60 "$build/orrery" --trace=t.ndjson "$@" >out 2>err </dev/null || code=$?
	# shellcheck disable=SC2086
	if [ "$code" -ne "$want" ]; then fail "$name" "exit code $code, expected $want" "$(head -n 5 err)"
	elif said=$("$build/orrery" "$here/check.js" t.ndjson $kinds 2>&1); then ok
	else fail "$name" "$said"; fi
}

# sequence NAME EXPECTED: the events of t.ndjson in short, without those of lines, calls and sources
sequence() {
	local got
	got=$("$build/orrery" "$here/digest.js" t.ndjson)
	if [ "$got" = "$2" ]; then ok; else fail "$1" "$(diff <(echo "$2") <(echo "$got"))"; fi
}

every="source phase poll line call ret task.init task.ready task.before task.after task.end pool promise out loop end"
expect first-look 0 "$every" -- "$root/examples/03-the-loop/first-look.js"
grep -q '"text":"// One of each' t.ndjson && ok || fail first-look "the source is not in the trace"
for grain in task call line; do
	expect "grain-$grain" 0 "task.before end" -- --trace-grain=$grain "$root/examples/03-the-loop/first-look.js"
	got=$(grep -c '"k":"\(line\|call\|ret\)"' t.ndjson)
	case $grain in task) [ "$got" -eq 0 ] ;; call) ! grep -q '"k":"line"' t.ndjson ;; line) [ "$got" -gt 20 ] ;; esac &&
		ok || fail "grain-$grain" "$got lines, calls and returns"
done

for program in "$root"/tests/order/*.js; do
	name=$(basename "$program" .js)
	code=$(sed -n "s/^$name //p" "$root/tests/order/MANIFEST.txt")
	TRACE_CUT_SHORT=yes expect "order-$name" "$code" "task.before" -- "$program"
	cmp -s out "${program%.js}.out" || fail "order-$name" "tracing changes what it prints"
done

# Hooks and resources: the tasks that a program makes itself are in the trace.
expect hooks 0 "task.before" -- "$root/tests/js/async_hooks/hooks_follow_every_task.js"
expect resource 0 "task.before" -- "$root/tests/js/async_hooks/resource_runs_in_its_scope.js"

# Streams: each side says what moves through it.
expect streams 0 "stream" -- "$root/tests/js/stream/pipe.js"

# Modules: the lines of what is imported come first; linking is no step of the program.
echo 'export let x = 1;' >inner.mjs
printf 'import { x } from "./inner.mjs";\nconsole.log(x);\nconst { y } = await import("./later.mjs");\nconsole.log(y);\n' >outer.mjs
echo 'export const y = 2;' >later.mjs
expect modules 0 "source line pool end" -- outer.mjs
got=$(grep '"k":"\(line\|source\)"' t.ndjson | sed 's#.*"k":"\([a-z]*\)".*"file":"[^"]*/\([a-z]*\).mjs"\(,"line":\([0-9]*\)\)\{0,1\}.*#\1 \2 \4#' | tr '\n' ',')
[ "$got" = "source outer ,source inner ,line inner 1,line outer 1,line outer 2,line outer 3,source later ,line later 1,line outer 3,line outer 4," ] &&
	ok || fail modules "$got"

echo 'setTimeout(function f() { throw new Error("x"); }, 1);' >throws.js
expect uncaught 1 "end" -- throws.js
grep -q '"reason":"uncaught exception","code":1' t.ndjson && ok || fail uncaught "$(tail -n 1 t.ndjson)"
echo 'setTimeout(function f() { process.exit(5); }, 1);' >exits.js
export TRACE_CUT_SHORT=yes
expect exit 5 "end" -- exits.js
grep -q '"reason":"process.exit","code":5' t.ndjson && ok || fail exit "$(tail -n 1 t.ndjson)"
echo '(function deep() { deep(); })()' >deep.js
expect stack-overflow 1 "end" -- deep.js
echo 'function a() { try { b(); } catch (e) { return 1; } } function b() { [1].forEach(c); } function c() { throw 1; } a();' >unwind.js
expect unwinding 0 "call ret" -- unwind.js
printf 'console.log("\\u0000 \\ud800 \\u{e9} quote\\" \\\\ \\n\\t\\x07 \\x7f");' | sed 's/\\u{e9}/é/' >text.js
expect odd-text 0 "out" -- text.js

# a run that is ended by a signal
# strike SIGNAL FILE: runs the program until it says that it does, and sends the signal
strike() {
	"$build/orrery" --trace=t.ndjson "$2" >out 2>err &
	pid=$!
	for try in $(seq 500); do
		grep -q running out && break
		sleep 0.02
	done
	kill -"$1" $pid
}
for signal in INT TERM HUP SEGV; do
	echo 'setInterval(function () { console.log("running"); }, 10);' >forever.js
	: >out
	strike $signal forever.js
	wait $pid 2>/dev/null
	said=$("$build/orrery" "$here/check.js" t.ndjson end 2>&1) && grep -q "SIG$signal" t.ndjson && ok ||
		fail "signal-$signal" "$said" "$(tail -n 1 t.ndjson)"
done
echo 'console.log("running"); for (;;) {}' >busy.js
: >out
strike TERM busy.js
wait $pid 2>/dev/null
said=$("$build/orrery" "$here/check.js" t.ndjson end 2>&1) && ok || fail signal-busy "$said"

# the order of events, and their causes
unset TRACE_CUT_SHORT
cat >methods.js <<'JS'
class Deck {
  constructor(n) { this.n = n; }
  *[Symbol.iterator]() { yield this.n; }
  size() { return [...this].length; }
}
new Deck(3).size();
JS
expect methods 0 "call" -- methods.js
got=$(sed -n 's/.*"k":"call","fn":"\([^"][^"]*\)".*/\1/p' t.ndjson | tr '\n' ' ')
[ "$got" = "Deck size [Symbol.iterator] [Symbol.iterator] [Symbol.iterator] " ] && ok || fail methods "$got"
cat >awaits.js <<'JS'
async function inner() {
  await null;
}

async function outer() {
  await inner();
}

function start() {
  outer();
}

start();
JS
expect awaits 0 "call" -- awaits.js
got=$(grep -o '"async":.*' t.ndjson | sed "s|$PWD/||g")
want='"async":["async outer (awaits.js:6)","called by start (awaits.js:10)"]}
"async":["called by start (awaits.js:10)"]}'
[ "$got" = "$want" ] && ok || fail awaits "$got"
cat >causes.js <<'JS'
setTimeout(function timer() { setImmediate(function im() {}); }, 1);
var fs = require('fs');
process.nextTick(function tick() { Promise.resolve().then(function micro() {}); });
JS
expect causes 0 "" -- --trace-grain=task causes.js
sequence causes 'init 1 script by 0
ready 1 main by loop
run 1
init 2 timeout timer by 1
init 3 tick tick by 1
ready 3 ticks by 1
done 1
run 3
init 4 microtask micro by 3
ready 4 microtasks by 3
done 3
run 4
done 4
ready 2 timers by clock
run 2
init 5 immediate im by 2
ready 5 immediates by 2
done 2
run 5
done 5'
cat >pool.js <<'JS'
require('fs').stat(__filename, function done() {});
JS
expect pool 0 "pool" -- --trace-grain=task pool.js
sequence pool 'init 1 script by 0
ready 1 main by loop
run 1
init 2 fs done by 1
pool submit 2
done 1
pool start 2
pool done 2
ready 2 poll by pool
run 2
done 2'
cat >waiting.js <<'JS'
var resolve;
new Promise(function (r) { resolve = r; }).then(function reaction() {});
setTimeout(function settler() { resolve(); }, 1);
JS
expect waiting 0 "promise" -- --trace-grain=task waiting.js
sequence waiting 'init 1 script by 0
ready 1 main by loop
run 1
init 2 microtask reaction by 1
init 3 timeout settler by 1
done 1
ready 3 timers by clock
run 3
ready 2 microtasks by 3
done 3
run 2
done 2'
echo 'var fs = require("fs"); for (var i = 0; i < 9; i++) fs.stat(".", function () {});' >size.js
UV_THREADPOOL_SIZE=2 expect pool-size 0 "pool" -- size.js
[ "$(grep -o '"thread":[0-9][0-9]*' t.ndjson | sort -u | wc -l)" -le 2 ] && grep -q '"pool":2' t.ndjson && ok ||
	fail pool-size "$(grep -o '"thread":[0-9]*' t.ndjson | sort | uniq -c)"

# steps NAME EXPECTED: runs standard input; the lines that it visits, one for each step
steps() {
	local got
	cat >steps.js
	"$build/orrery" --trace=t.ndjson steps.js >out 2>err
	got=$(grep '"k":"line"' t.ndjson | sed 's/.*"line":\([0-9]*\).*/\1/' | tr '\n' ' ')
	if [ "$got" = "$2 " ]; then ok; else fail "steps-$1" "expected $2" "got $got"; fi
}
steps for-of '1 2 3 2 3 2 6' <<'JS'
const list = [1, 2];
for (const x of list) {
  console.log(x);
}

console.log('end');
JS
steps for-of-left-early '1 2 3 5 2 3 4 5 7' <<'JS'
const list = [1, 2, 3];
for (const x of list) {
  if (x === 2)
    console.log(x);
  if (x === 2) break;
}
console.log('end');
JS
steps destructuring '1 2 3 4' <<'JS'
const o = { a: 1, b: [2, 3] };
const { a, b: [c, d = a] } = o;
const [e = c, ...f] = [d];
console.log(a, c, d, e, f);
JS
steps async-function '5 2 2 3 6' <<'JS'
async function f() {
  const v = await 1;
  return v;
}
f().then((v) => {
  console.log(v);
});
JS
steps generator '5 2 2 3 3' <<'JS'
function* g() {
  yield 1;
  yield 2;
}
console.log([...g()].join());
JS

# a worker's loop has a trace of its own, which its parent's names
cat >worker.js <<'JS'
const { Worker, isMainThread, parentPort } = require('worker_threads');
if (isMainThread) new Worker('./worker.js').on('message', (m) => console.log(m));
else parentPort.postMessage(1);
JS
expect worker 0 "handle task.init" -- worker.js
said=$("$build/orrery" "$here/check.js" t.worker-1.ndjson source handle end 2>&1) && ok || fail worker-own-trace "$said"
grep -q '"type":"worker","name":"worker 1","trace":"t.worker-1.ndjson"' t.ndjson && ok || fail worker-named
head -n 1 t.worker-1.ndjson | grep -q '"worker":1,"name":"worker 1","start":[0-9]' && ok || fail worker-header
timeout 60 "$build/orrery" --narrate worker.js 2>&1 | grep -q '^\[worker 1\] The main script runs' && ok || fail worker-narrated

# a message of HTTP is a task, on either side, named after the request; it runs for the head, the body and the end
cat >http.js <<'JS'
const http = require('http');
const server = http.createServer((request, response) => request.resume().on('end', () => response.end('x')));
server.listen(0, () => {
  const request = http.request({ port: server.address().port, path: '/a?b', method: 'POST', agent: false }, (response) => {
    response.resume().on('end', () => server.close());
  });
  request.end('body');
});
JS
expect http 0 "task.init task.end" -- --trace-grain=task http.js
ids=$(sed -n 's/.*"k":"task.init","id":\([0-9]*\),"type":"http".*"fn":"POST \/a?b".*/\1/p' t.ndjson)
[ "$(echo "$ids" | wc -w)" -eq 2 ] && ok || fail http-tasks "$ids"
for id in $ids; do
	[ "$(grep -c "\"k\":\"task.before\",\"id\":$id}" t.ndjson)" -eq 3 ] && ok || fail http-runs "$(grep "\"id\":$id[,}]" t.ndjson)"
	grep -q "\"k\":\"task.end\",\"id\":$id,\"reason\":\"done\"" t.ndjson && ok || fail http-ends
done

# console.timeStamp() puts a marker into the trace, which is told as well
echo 'console.timeStamp("here"); console.timeStamp(2)' >note.js
expect note 0 "note" -- note.js
grep -q '"k":"note","pause":0,"text":"here"' t.ndjson && grep -q '"text":"2"' t.ndjson && ok || fail note-text
timeout 60 "$build/orrery" --narrate note.js 2>&1 | grep -qx 'Note: here' && ok || fail note-narrated

echo "trace: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
