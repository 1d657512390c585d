#!/bin/sh
# order/run.sh BUILD -- runs the ordering programs and compares what they print, and their exit codes, with what
# Node 20 printed. SPDX-License-Identifier: ISC
set -u
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:-build}" && pwd)
passed=0 failed=0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

while read -r name code; do
	case $name in ''|'#'*) continue ;; esac
	(cd "$here" && timeout 60 "$build/orrery" "$name.js" >"$scratch/out" 2>"$scratch/err")
	got=$?
	if [ "$got" -eq "$code" ] && cmp -s "$scratch/out" "$here/$name.out"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL order/$name (exit code $got, expected $code)"
		diff "$here/$name.out" "$scratch/out" | head -n 20
		head -n 5 "$scratch/err"
	fi
done <"$here/MANIFEST.txt"
echo "order: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
