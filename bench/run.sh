#!/bin/sh
# bench/run.sh BUILD -- measures Orrery beside Node.js in one run and prints ratios.
#
# The machine is noisy: read the ratios, not the times. RUNS=n sets how often each side runs (at least 10).
# SPDX-License-Identifier: ISC
set -u
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:-build}" && pwd)
runs=${RUNS:-10}
compare=$build/compare
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cc -std=c11 -O2 -D_GNU_SOURCE -Wall -Wextra -o "$compare" "$here/compare.c" || exit 1
command -v node >/dev/null || { echo "bench: node is not installed: nothing to compare with" >&2; exit 1; }

row() { # LABEL UNIT PROGRAM [ARGUMENT]
	"$compare" "$runs" "$1" "$2" "$build/orrery" "$here/programs/$3" ${4:+"$4"} -- node "$here/programs/$3" ${4:+"$4"}
}
printf '%-34s %13s %13s %8s\n' "medians of $runs" orrery "node $(node --version)" ratio
row 'start to "hello"' wall hello.js
row 'peak memory of "hello"' rss hello.js
row '100,000 timers' printed timers.js
row '100,000 immediates' printed immediates.js
row '100,000 ticks' printed ticks.js
row '100,000 promise reactions' printed reactions.js
row 'fib(27)' printed fib.js
row 'string of 200,000, by +=' printed strings.js
row '20 kB by charCodeAt, ten times' printed char_code_at.js
row '100,000 objects with a closure' printed objects.js
row '256 MB through a Transform' printed transform.js
row 'peak memory of it' rss transform.js
row '64 MB to gzip and back' printed gzip.js
row 'peak memory of it' rss gzip.js
row '100,000 small writes' printed writes.js
for way in callbacks promises sync stream; do
	row "1,000 files of 1 kB: $way" printed read_files.js "$way"
done
row '5,000 requests to an http server' printed http.js raw
row '5,000 requests, http on both sides' printed http.js
row '1,000,000 bytes by index' printed buffer.js index
row '1,000,000 bytes by for-of' printed buffer.js iterate
row '20 MB of bytes to text' printed buffer.js toString
row '20 MB of text to bytes' printed buffer.js from
row '20 MB of base64 to bytes' printed buffer.js base64
row '100,000 small Buffers of text' printed buffer.js small
row '10,000 Buffers as one, ten times' printed buffer.js concat
row 'search in 20 MB' printed buffer.js indexOf
row '1,000,000 numbers read' printed buffer.js numbers

echo
printf '%-34s %13s %13s %8s\n' 'cost of tracing' traced untraced ratio
for grain in task call line; do
	"$compare" "$runs" "grain $grain" printed \
		"$build/orrery" "--trace=$scratch/trace" "--trace-grain=$grain" "$here/programs/traced.js" -- \
		"$build/orrery" "$here/programs/traced.js"
done
