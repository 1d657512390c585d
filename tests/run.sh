#!/bin/sh
# run.sh BUILD -- all tests. The last line says how many passed and failed.
# SPDX-License-Identifier: ISC
set -u
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:-build}" && pwd)
passed=0 failed=0
cd "$here/.." || exit 2

# suite NAME COMMAND...: runs a suite whose last line is "name: N passed, N failed"
suite() {
	name=$1
	shift
	log=$build/test-$name.log
	"$@" >"$log" 2>&1
	code=$?
	last=$(tail -n 1 "$log")
	p=$(printf '%s\n' "$last" | sed -n 's/^\(.*[^0-9]\)\{0,1\}\([0-9][0-9]*\) passed, [0-9]* failed.*$/\2/p')
	f=$(printf '%s\n' "$last" | sed -n 's/^.* passed, \([0-9][0-9]*\) failed.*$/\1/p')
	if [ -z "$p" ] || { [ "$code" -ne 0 ] && [ "$f" -eq 0 ]; }; then
		p=${p:-0} f=$((${f:-0} + 1))
	fi
	[ "$f" -eq 0 ] || sed '/^ok /d; $d' "$log"
	echo "$name: $p passed, $f failed"
	passed=$((passed + p)) failed=$((failed + f))
}

suite unit "$here/unit/run.sh" "$build"
suite js "$here/js/run.sh" "$build"
suite npm "$here/npm/run.sh" "$build"
suite apps "$here/apps/run.sh" "$build"
suite order "$here/order/run.sh" "$build"
suite trace "$here/trace/run.sh" "$build"
suite cli "$here/cli/run.sh" "$build"
suite prompt "$here/prompt/run.py" "$build"
suite tty "$here/tty/run.py" "$build"
suite screen "$here/screen/run.sh" "$build/orrery-viz"
suite exercises "$here/exercises/run.sh" "$build"
suite examples "$here/examples/run.sh" "$build"
suite book "$here/book/run.sh" "$build"
suite learn "$here/exercises/learn.py" "$build"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
