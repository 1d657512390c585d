#!/bin/bash
# run.sh -- tests of the visualizer's screen: tests/screen/run.sh [--update] [build/orrery-viz]
#
# HOW   screens of committed traces are compared with committed texts (NAME-WxH-SEQ.txt; --update writes them
#       anew). What needs a terminal runs in tmux, a real one: keys are sent, screens are captured, and nothing
#       is waited for longer than it takes to come.
# NEEDS tmux. With build/orrery beside the visualizer, live runs are tested too.
#
# SPDX-License-Identifier: ISC

here=$(cd "$(dirname "$0")" && pwd)
update=no
[ "$1" = --update ] && update=yes && shift
viz=$(realpath "${1:-build/orrery-viz}")
runtime=$(dirname "$viz")/orrery
work=$(mktemp -d)
socket=orrery-screen-$$
passed=0 failed=0
export LC_ALL=C.UTF-8
unset NO_COLOR
trap 'tm kill-server; rm -rf "$work"' EXIT

# LeakSanitizer does not end when the terminal is taken away while it looks; the dumps below are looked at.
tm() { ASAN_OPTIONS="${ASAN_OPTIONS:-}:detect_leaks=0" tmux -L "$socket" -f /dev/null "$@" 2>/dev/null; }
ok() { passed=$((passed + 1)); echo "ok   $1"; }
bad() { failed=$((failed + 1)); echo "FAIL $1"; [ -n "$2" ] && echo "$2" | sed 's/^/     | /' | head -30; }
# check NAME CONDITION...: a test of any command
check() { local name=$1; shift; if "$@"; then ok "$name"; else bad "$name"; fi; }

# ---- screens as text -------------------------------------------------------------------------------------

# dump TRACE SIZE SEQ [LOOP]: the screen equals the committed text
dump() {
	local expected="$here/$1-$2-$3${4:+-$4}.txt" got
	got=$("$viz" --dump "$2" --loop "${4:-0}" --at "$3" "$here/$1.ndjson" 2>&1; echo .)
	got=${got%.}
	if [ $update = yes ]; then
		printf %s "$got" > "$expected"
	fi
	if [ "$got" = "$(cat "$expected" 2>/dev/null; echo .)" ] || printf %s "$got" | cmp -s - "$expected"; then
		ok "screen $1 $2 at $3"
	else
		bad "screen $1 $2 at $3" "$(printf %s "$got" | diff "$expected" - 2>&1)"
	fi
}

dump five 80x24 5
dump five 80x24 62
dump five 80x24 100
dump five 80x24 209
dump five 120x40 38
dump five 200x60 168
dump five 40x12 168
dump five 60x34 120
dump five 90x15 180
dump five 72x19 120
dump five 39x12 0
dump awaits 80x24 65
dump awaits 90x15 78
dump wide 80x24 135
dump workers 120x40 63
dump workers 100x24 32 1
dump streams 80x24 60
dump streams 120x40 80
dump streams 72x19 80
dump streams 80x24 330
dump wide 120x40 135

# Every screen of every event has the right number of rows, and none is wider than it may be.
sizes_hold() {
	local at size
	for at in 0 40 62 91 134; do
		for size in 40x12 41x13 71x23 72x14 80x24 109x33 110x34 163x50; do
			"$viz" --dump $size --at $at "$here/wide.ndjson" | python3 -c "
import sys, unicodedata
w, h = map(int, '$size'.split('x'))
rows = sys.stdin.read().split('\n')[:-1]
wide = lambda c: 0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in 'WF' else 1
sys.exit(len(rows) != h or any(sum(map(wide, r)) > w for r in rows))" || return 1
		done
	done
}
check "no row is too wide, none is missing" sizes_hold
colour_is_only_colour() {
	[ "$("$viz" --dump 80x24 --at 62 --color "$here/five.ndjson" | sed 's/\x1b\[[0-9;]*m//g; s/ *$//')" = \
	  "$("$viz" --dump 80x24 --at 62 "$here/five.ndjson")" ]
}
check "--color adds colour and nothing else" colour_is_only_colour
same_in_any_locale() {
	[ "$(LC_ALL=C "$viz" --dump 80x24 "$here/wide.ndjson")" = "$("$viz" --dump 80x24 "$here/wide.ndjson")" ]
}
check "a dump is UTF-8 in any locale" same_in_any_locale

# ---- bad input ---------------------------------------------------------------------------------------------

# refuses NAME CODE PATTERN ARGUMENTS...: one line on stderr that matches, that exit code, nothing on stdout
refuses() {
	local name=$1 code=$2 pattern=$3 out got
	shift 3
	out=$("$viz" "$@" 2>"$work/err" </dev/null)
	got=$?
	if [ $got = "$code" ] && [ -z "$out" ] && grep -q -- "$pattern" "$work/err" && [ "$(wc -l < "$work/err")" -le 2 ]; then
		ok "refuses $name"
	else
		bad "refuses $name" "exit code $got, expected $code; $(cat "$work/err")"
	fi
}

header='{"k":"header","v":1,"runtime":"r","engine":"e","libuv":"1","argv":["a.js"],"cwd":"/","pool":4,"clock":"real","unit":"ns"}'
event() { echo "{\"seq\":$1,\"t\":$1,\"turn\":0,\"phase\":\"main\",\"k\":\"gc\",\"us\":1,\"objects\":1}"; }
cd "$work" || exit 1
: > empty.ndjson
head -c 5000 /dev/urandom > garbage.ndjson
echo "${header/\"v\":1/\"v\":2}" > version.ndjson
{ echo "$header"; event 0; event 2; } > gap.ndjson
{ echo "$header"; event 0; echo 'what?'; event 1; } > broken.ndjson
{ echo "$header"; event 0; echo '{"seq":1,"k":"line","file":"a\q"}'; event 2; } > escape.ndjson
{ echo "$header"; event 0; event 1 | head -c 30; } > cut.ndjson
echo "$header" > header.ndjson
{ echo "$header"; printf '{"seq":0,"t":0,"turn":0,"phase":"main","k":"note","deep":'; head -c 3000000 /dev/zero | tr '\0' '['; } > deep.ndjson
mkdir folder folder.ndjson

refuses "a missing trace" 1 'none.ndjson: No such file' none.ndjson
refuses "a missing script" 1 'none.js: No such file' none.js
refuses "a folder" 1 'folder: is a directory' folder
refuses "a folder named like a trace" 1 'folder.ndjson: is a directory' folder.ndjson
refuses "an empty file" 1 'empty.ndjson: is empty' --dump 80x24 empty.ndjson
refuses "garbage" 1 'garbage.ndjson: line 1 ' --dump 80x24 garbage.ndjson
refuses "another version" 1 'line 1 says that the trace has version 2' --dump 80x24 version.ndjson
refuses "a gap in the numbers" 1 'gap.ndjson: line 3 has the number 2 where 1 is expected' --dump 80x24 gap.ndjson
refuses "a broken line" 1 'broken.ndjson: line 3 is not a JSON object' --dump 80x24 broken.ndjson
refuses "a broken escape" 1 'escape.ndjson: line 3 has an unknown escape' --dump 80x24 escape.ndjson
refuses "an event that is not there" 1 'there is no event 999' --dump 80x24 --at 999 "$here/five.ndjson"
refuses "a loop that is not there" 1 'there is no loop 2' --loop 2 --dump 80x24 "$here/workers.ndjson"
refuses "a loop that is no number" 2 'number of a loop' --loop x --dump 80x24 "$here/workers.ndjson"
refuses "no argument" 2 'which trace'
refuses "a size that is none" 2 '80x24' --dump 80 "$here/five.ndjson"
refuses "a number that is none" 2 'number of an event' --at x --dump 80x24 "$here/five.ndjson"
refuses "an option for a replay that is none" 2 'unknown option --bogus' --bogus "$here/five.ndjson"
refuses "an export, for now" 2 'not there yet' --export=html "$here/five.ndjson"
refuses "to go without a terminal" 1 'no terminal' "$here/five.ndjson"
says() { "$viz" "${@:2}" 2>&1 | grep -q -- "$1"; }
check "a cut last line is accepted, and said" says 'cut: the trace ends here' --dump 100x24 cut.ndjson
check "a trace without events is shown" says 'Nothing has happened yet' --dump 80x24 header.ndjson
check "deep nesting is no problem" says 'cut: the trace ends here' --dump 100x24 deep.ndjson
check "--help says how" says 'usage: orrery-viz' --help
check "--version says which" says '^orrery-viz ' --version

# ---- a terminal ---------------------------------------------------------------------------------------------

if ! command -v tmux >/dev/null; then
	echo "     (no tmux: the terminal is not tested)"
	echo "$passed passed, $failed failed"
	[ $failed = 0 ]
	exit
fi

screen() { tm capture-pane -t viz -p "$@" | sed 's/ *$//'; }
# The same without what a live run adds: more events that are known, hence another gap before them.
still() { screen | sed '1s/  */ /g; 1s,/[0-9]*,,'; }
# begin SIZE COMMAND: runs it in a new terminal of that size
begin() {
	tm kill-server
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		tm new-session -d -s viz -x "${1%x*}" -y "${1#*x}" "$2; echo left with \$?; exec sleep 1000" && return
		sleep 0.1
	done
}
# within SECONDS COMMAND...: until it succeeds
within() {
	local tries=$(($1 * 20))
	shift
	while ! "$@"; do
		tries=$((tries - 1))
		[ $tries -le 0 ] && return 1
		sleep 0.05
	done
}
shows() { screen | grep -q -- "$1"; }
is() { [ "$(screen)" = "$1" ]; }
back_at() { [ "$(still)" = "$1" ]; }
away_from() { [ "$(still)" != "$1" ] && ! shows '  running  '; }
send() { tm send-keys -t viz "$@"; }
# there_and_back NAME FORWARD BACK TIMES
there_and_back() {
	local -a before
	local i
	for ((i = 0; i < $4; i++)); do
		before[i]=$(still)
		send "$2"
		within 5 away_from "${before[i]}" || { bad "$1" "$2 did nothing at step $i"; return; }
	done
	for ((i = $4 - 1; i >= 0; i--)); do
		send "$3"
		within 5 back_at "${before[i]}" || { bad "$1" "$(still | diff <(echo "${before[i]}") -)"; return; }
	done
	ok "$1"
}

five="$here/five.ndjson"
begin 80x24 "'$viz' '$five'"
within 10 shows 'event 6/209'
check "a replay begins at the first line" shows 'event 6/209'
check "a terminal shows what --dump prints" [ "$(screen)" = "$("$viz" --dump 80x24 --at 6 "$five")" ]
there_and_back "Right and Left" Right Left 25
there_and_back "s and S" s S 12
send n; within 5 shows 'event 48/209'
there_and_back "n and N" n N 5
send Home t; within 5 shows 'event 78/209'
there_and_back "t and T" t T 3
send End; within 5 shows 'event 209/209'
check "End goes to the end" shows 'event 209/209'
check "the end says how it ended" shows 'exit code 0'
send Home; within 5 shows 'event 0/209'
check "Home goes to the beginning" shows 'event 0/209'
send g 6 2 Enter; within 5 shows 'event 62/209'
check "g goes to an event" [ "$(screen)" = "$("$viz" --dump 80x24 --at 62 "$five")" ]
send '?'; within 5 shows 'this help'
check "? shows the keys" shows 'next, previous callback'
send x; within 5 is "$("$viz" --dump 80x24 --at 62 "$five")"
check "any key closes the help" is "$("$viz" --dump 80x24 --at 62 "$five")"
tm resize-window -t viz -x 120 -y 40; within 5 shows '─ Poll queue'
check "a larger terminal shows more" [ "$(screen)" = "$("$viz" --dump 120x40 --at 62 "$five")" ]
tm resize-window -t viz -x 30 -y 9; within 5 shows 'needs at least 40x12'
check "too small a terminal is told so" shows 'this terminal is 30x9'
tm resize-window -t viz -x 80 -y 24; within 5 is "$("$viz" --dump 80x24 --at 62 "$five")"
check "back at the old size, the old screen" is "$("$viz" --dump 80x24 --at 62 "$five")"
send + + + + Space; within 5 shows 'playing'
within 20 shows 'event 209/209'
check "space plays to the end" shows 'event 209/209'
check "the end stops the playing" within 5 shows 'paused'
send q; within 5 shows 'left with 0'
check "q leaves" shows 'left with 0'

# A long trace: going back starts from a copy of the state, and must come to the same screen.
{ echo "$header"; awk 'BEGIN { for (i = 0; i < 9000; i += 3) {
	printf "{\"seq\":%d,\"t\":%d,\"turn\":%d,\"phase\":\"timers\",\"k\":\"task.init\",\"id\":%d,\"type\":\"timeout\",\"trig\":0,\"exec\":0,\"fn\":\"f\",\"loc\":\"a.js:1\",\"due\":%d}\n", i, i * 1000, i / 900, i + 1, i * 1000 + 50000000
	printf "{\"seq\":%d,\"t\":%d,\"turn\":%d,\"phase\":\"timers\",\"k\":\"task.ready\",\"id\":%d,\"cause\":\"clock\",\"queue\":\"timers\",\"pos\":0}\n", i + 1, i * 1000, i / 900, i + 1
	if (i % 2) printf "{\"seq\":%d,\"t\":%d,\"turn\":%d,\"phase\":\"timers\",\"k\":\"task.end\",\"id\":%d,\"reason\":\"cleared\"}\n", i + 2, i * 1000, i / 900, i + 1
	else printf "{\"seq\":%d,\"t\":%d,\"turn\":%d,\"phase\":\"timers\",\"k\":\"out\",\"fd\":1,\"text\":\"%d\\n\"}\n", i + 2, i * 1000, i / 900, i } }'; } > long.ndjson
begin 100x30 "'$viz' long.ndjson"
within 10 shows 'event 0/8999'
walk() {
	local at
	for at in 8999 8500 30 6000 5999 5998 0 2100; do
		tm send-keys -t viz g; tm send-keys -t viz -l $at; tm send-keys -t viz Enter
		within 5 is "$("$viz" --dump 100x30 --at $at long.ndjson)" || { echo "at $at"; return 1; }
	done
}
check "back and forth in a long trace" walk
send q

begin 80x24 "NO_COLOR=1 '$viz' '$five'"
within 5 shows 'event 6/209'
no_colour() { ! screen -e | grep -qE $'\x1b\\[[0-9;]*(3[0-7]|38;5|4[0-7]|48;5)'; }
check "NO_COLOR: no colour" no_colour
check "NO_COLOR: the current line is marked" shows '^▶  *3'
begin 80x24 "TERM=vt100 '$viz' '$five'"
within 5 shows 'event 6/209'
check "vt100: ASCII marks, no colour" shows '^>  *3'
begin 80x24 "LC_ALL=C '$viz' '$five'"
within 5 shows 'event 6/209'
ascii() { shows '^>  *3' && ! screen | LC_ALL=C grep -q '[^ -~]'; }
check "no UTF-8: nothing but ASCII" ascii
for term in xterm-256color screen linux; do
	begin 80x24 "TERM=$term '$viz' '$five'"
	check "TERM=$term" within 5 shows 'event 6/209'
done
begin 80x24 "TERM=nonsense '$viz' '$five'"
check "an unknown TERM is told so" within 5 shows 'terminal is not known here: TERM=nonsense'
begin 80x24 "TERM=dumb '$viz' '$five'"
check "a terminal without a cursor is told so" within 5 shows 'cannot move its cursor'
begin 80x24 "'$viz' '$five'"
within 5 shows 'event 6/209'
kill -TERM $(pgrep -f -- "^$viz $five")
check "SIGTERM restores the terminal" within 5 shows 'left with 143'

# ---- live -----------------------------------------------------------------------------------------------------

if [ -x "$runtime" ]; then
	cat > live.js <<'JS'
setTimeout(function onTimer() {
  console.log('timer');
}, 20);
process.nextTick(function onTick() { console.log('tick'); });
console.log('main');
JS
	cat > busy.js <<'JS'
var n = 0;
setInterval(function each() { n++; }, 5);
JS
	begin 100x30 "'$viz' live.js"
	within 5 shows 'LIVE  paused'
	check "live: stops before the first line" shows '^▶  *1  setTimeout'
	there_and_back "live: s and S" s S 3
	there_and_back "live: Right and Left" Right Left 20
	send n; within 5 shows 'tick #3 .* begins'
	there_and_back "live: n and N" n N 1
	send End; within 5 shows 'exit code 0'
	check "live: End runs to the end" shows 'exit code 0'
	check "live: its output is shown" shows '^   timer'
	there_and_back "live: looking back at the past" N n 2
	send q; within 5 shows 'left with 0'
	check "live: q leaves" shows 'left with 0'
	begin 100x30 "'$viz' busy.js"
	within 5 shows 'LIVE  paused'
	send End; within 5 shows 'LIVE  running'
	check "live: runs freely" shows 'LIVE  running'
	send Space
	check "live: space pauses it" within 5 shows 'LIVE  paused'
	there_and_back "live: the past of a paused run" Left Right 5
	child=$(pgrep -f -- "--control=[0-9]* busy.js")
	send q; within 5 shows 'left with 0'
	gone() { [ -n "$child" ] && ! ps -o stat= -p $child | grep -qv Z; } # a zombie waits for init, not for us
	check "live: the program is gone" within 5 gone
	begin 100x30 "'$viz' busy.js"
	within 5 shows 'LIVE  paused'
	child=$(pgrep -f -- "--control=[0-9]* busy.js")
	kill -KILL $child
	check "live: a program that was killed" within 5 shows 'killed by signal 9'
	send q; within 5 shows 'left with 0'
	begin 100x30 "'$viz' busy.js"
	within 5 shows 'LIVE  paused'
	child=$(pgrep -f -- "--control=[0-9]* busy.js")
	kill -KILL $(pgrep -f -- "^$viz busy.js")
	check "live: it does not outlive us" within 5 gone
fi

echo "$passed passed, $failed failed"
[ $failed = 0 ]
