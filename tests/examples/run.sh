#!/bin/sh
# run.sh BUILD [FILE...] -- every example against its expected output, under Orrery and, where it is installed, Node 20.
#
# An example begins with two comment lines; a third that begins with "// Orrery only" keeps Node away from it.
# SPDX-License-Identifier: ISC
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$(cd "${1:-build}" && pwd)
[ $# -eq 0 ] || shift
cd "$root" || exit 2
[ $# -gt 0 ] || set -- examples/*/*.js
passed=0 failed=0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
	echo "FAIL $1"
	failed=$((failed + 1))
}

# compare PROGRAM FILE: what it prints is what stands beside it. Some show an order that a timer decides; on a busy machine
# such a timer may be late, so each has more than one try.
compare() {
	expected=$root/${2%.js}.expected
	for try in 1 2 3 4 5; do
		(cd "$scratch" && TZ=UTC timeout 60 "$1" "$root/$2") >"$scratch/out" 2>&1
		code=$?
		if [ "$code" -eq 0 ] && cmp -s "$scratch/out" "$expected"; then
			passed=$((passed + 1))
			return
		fi
	done
	fail "$(basename "$1") $2 (exit code $code, $try tries)"
	diff "$expected" "$scratch/out"
}

node=
[ "$(node -p 'parseInt(process.versions.node)' 2>/dev/null)" != 20 ] || node=node
for file; do
	if [ "$(head -n 2 "$file" | grep -c '^// ')" -ne 2 ]; then
		fail "$file: does not begin with two lines that say what to look for"
	fi
	compare "$build/orrery" "$file"
	[ -z "$node" ] || head -n 3 "$file" | grep -q '^// Orrery only' || compare node "$file"
done
echo "examples: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
