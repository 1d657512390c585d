#!/bin/bash
# book/run.sh BUILD -- the book is true (tools/book/main.js check), and the check that says so can fail: a small book with
# one mistake each must be refused, with a message that names it.
# SPDX-License-Identifier: ISC
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$(cd "${1:-build}" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0 failed=0

# small NAME: a book that is in order, in a folder of its own
small() {
	mkdir -p "$scratch/$1/book" "$scratch/$1/src" "$scratch/$1/examples" && cd "$scratch/$1" || exit 2
	printf '# Contents\n\n1. [One](one.md)\n' >book/README.md
	printf '%s\n' '#include "a.h"' '' '/* Adds. */' 'int add(int a, int b)' '{' '	/* region sum */' '	return a + b;' '	/* endregion */' '}' >src/a.c
	echo 'console.log(6 * 7);' >examples/a.js
	printf '%s\n' '# One' '' '```c src/a.c add' '/* Adds. */' 'int add(int a, int b)' '{' '	return a + b;' '}' '```' '' \
		'```c src/a.c #sum' 'return a + b;' '```' '' '```console' '$ orrery examples/a.js' '42' '```' '' \
		'See [the source](../src/a.c), `src/a.c`.' >book/one.md
}

# check NAME CODE TEXT: what the check says of the book in the current folder
check() {
	"$build/orrery" "$root/tools/book/main.js" check "$build" >out 2>&1
	code=$?
	if [ "$code" -eq "$2" ] && grep -qF -- "$3" out; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL book/$1: exit code $code, expected $2 and: $3"
		cat out
	fi
}

# broken NAME FILE SED TEXT: the small book with one change
broken() {
	small "$1"
	sed -i "$3" "$2"
	check "$1" 1 "$4"
}

small in_order && check in_order 0 "0 failed"
broken code_has_changed src/a.c 's/return a + b/return b + a/' 'has "\treturn a + b;"'
broken definition_is_gone src/a.c 's/int add/int sum/' "definition add is there 0 times"
broken region_is_gone src/a.c '/region/d' "region sum is there 0 times"
broken region_is_empty src/a.c '/return/d' "region sum is empty"
broken region_is_not_closed src/a.c '/endregion/d' "region sum is not closed"
broken region_is_unused book/one.md 's/#sum/add/' "region sum is unused"
broken output_differs examples/a.js 's/7/8/' 'now "48"'
broken block_says_nothing book/one.md 's/^```console/```/' "neither quoted nor run nor a sketch"
broken block_is_not_closed book/one.md '/^42/,/^```/d' "a code block is not closed"
broken link_leads_nowhere book/one.md 's#(../src/a.c)#(../src/b.c)#' "a link to ../src/b.c, which is not there"
broken path_is_not_there book/one.md 's#`src/a.c`#`src/b.c`#' "src/b.c is not there"

small update && sed -i 's/7/8/' examples/a.js && "$build/orrery" "$root/tools/book/main.js" update "$build" >/dev/null && check update 0 "0 failed"

cd "$root" && "$build/orrery" tools/book/main.js check "$build" >"$scratch/out" 2>&1 || failed=$((failed + 1))
sed '$d' "$scratch/out"
pages=$(sed -n '$s/^book: \([0-9]*\) passed.*/\1/p' "$scratch/out")
echo "book: $((passed + ${pages:-0})) passed, $failed failed"
[ "$failed" -eq 0 ]
