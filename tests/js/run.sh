#!/bin/bash
# js/run.sh BUILD [FILE...] -- runs the JavaScript tests.
#
# A test is a program with its expectations in comments:
#     // expect: a line of standard output      (all of them, in order)
#     // expect error: a part of standard error (and a non-zero exit code)
#     // exit: the exit code                    (default 0)
#     // args: arguments for orrery before the file
#     // leaks: allowed, and the reason why   (handles, pool work or tasks may be left at the end)
# With ORRERY_TEST_NODE=yes and Node.js 20 installed, the same file must do the same there, unless its first line says "orrery only":
# the expectations are then known to be Node's.
# SPDX-License-Identifier: ISC
set -u
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:-build}" && pwd)
shift
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
node=
[ "${ORRERY_TEST_NODE:-no}" = yes ] && command -v node >/dev/null && case $(node --version) in v20.*) node=node ;; esac

# run NAME FILE ENGINE ARGS...: says what differs; succeeds if nothing does
run() {
	local file=$1 code=0 want=0 bad= dir debug
	shift
	dir=$(mktemp -d "$scratch/cwd.XXXXXX")
	grep -q '^// leaks: allowed' "$file" && debug= || debug=leaks
	(cd "$dir" && ORRERY_DEBUG=$debug timeout 60 "$@" "$file" >../out 2>../err </dev/null) || code=$?
	rm -rf "$dir"
	while IFS= read -r line; do
		case $line in
		*'// expect: '*) printf '%s\n' "${line#*// expect: }" ;;
		*'// expect:') echo ;;
		*'// expect error: '*)
			want=1
			grep -qF -- "${line#*// expect error: }" "$scratch/err" || bad="$bad
  standard error lacks: ${line#*// expect error: }" ;;
		*'// exit: '*) want=${line#*// exit: } ;;
		esac >>"$scratch/want.out"
	done <"$file"
	if ! cmp -s "$scratch/want.out" "$scratch/out"; then
		bad="$bad
$(diff "$scratch/want.out" "$scratch/out" | head -n 12)"
	fi
	[ "$code" -eq "$want" ] || bad="$bad
  exit code $code, expected $want"
	rm -f "$scratch/want.out"
	[ -z "$bad" ] && return 0
	echo "FAIL ${file#"$here"/} under ${1##*/}$bad"
	head -n 6 "$scratch/err"
	return 1
}

passed=0 failed=0
[ $# -gt 0 ] || set -- $(find "$here" \( -name '*.js' -o -name '*.[cm]js' \) -not -path '*/fixtures/*' | sort)
for file; do
	args=$(sed -n 's#^// args: ##p' "$file")
	ok=yes
	# shellcheck disable=SC2086
	run "$file" "$build/orrery" $args || ok=no
	if [ -n "$node" ] && ! head -n 1 "$file" | grep -q 'orrery only'; then
		run "$file" node || ok=no
	fi
	if [ $ok = yes ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
done
echo "js: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
