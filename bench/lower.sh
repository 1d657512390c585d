#!/bin/sh
# bench/lower.sh BUILD [FILE...] -- how fast source becomes ES5, beside tree-sitter's parse and `node --check`.
#
# Without files: those of node_modules and modules/. The machine is noisy: read the ratios. RUNS=n (at least 10).
# SPDX-License-Identifier: ISC
set -u
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:-build}" && pwd)
runs=${RUNS:-10}
shift
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if [ $# -eq 0 ]; then
	root=$here/..
	# shellcheck disable=SC2046
	set -- $(find "$root/node_modules" "$root/modules" -name '*.js' -size +2k | sort)
fi
# Only what is a program: some files of packages are ES modules, or made for other tools.
programs=
for file; do
	"$build/lower" 1 "$file" >/dev/null 2>&1 && programs="$programs $file"
done
# shellcheck disable=SC2086
"$build/lower" "$runs" $programs || exit 1
command -v node >/dev/null || exit 0
# One file, so that Node starts once: each program in a function of its own is checked as it is by --check.
for file in $programs; do
	printf '(function () {'
	sed 's/^#!.*//' "$file"
	printf '\n});\n'
done >"$scratch/all.js"
echo 'x;' >"$scratch/none.js"
size=$(wc -c <"$scratch/all.js")
for name in all none; do
	for i in $(seq "$runs"); do
		start=$(date +%s%N)
		node --check "$scratch/$name.js" || exit 1
		echo $(($(date +%s%N) - start))
	done | sort -n | sed -n "$((runs / 2 + 1))p" >"$scratch/$name"
done
awk -v size="$size" -v all="$(cat "$scratch/all")" -v none="$(cat "$scratch/none")" 'BEGIN {
	printf "%-34s %8.2f MB/s\n", "node --check, without its start", size / 1e6 / ((all - none) / 1e9) }'
