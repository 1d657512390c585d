# options.sh -- the options of the command line; part of run.sh, whose expect() it uses.
# SPDX-License-Identifier: ISC

# say NAME TEXT COMMAND...: the whole of standard output
say() {
	local name=$1 want=$2
	shift 2
	timeout 60 "$@" >out 2>err </dev/null
	if [ "$(cat out)" = "$want" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL cli/$name: expected $want"
		head -n 8 out err
	fi
}
orrery=$build/orrery

say print 6 "$orrery" -p 'const x = 3; x * 2'
say print-inspects "[ 1, { a: 2 } ]" "$orrery" -pe '[1, { a: 2 }]'
say print-equals 7 "$orrery" --print=3+4
say print-nothing undefined "$orrery" -p
say eval-equals 5 "$orrery" '--eval=console.log(5)'
say eval-globals "[eval] [eval] . function object" "$orrery" -p '[__filename, module.id, __dirname, typeof require, typeof fs].join(" ")'
say eval-var "1 true" "$orrery" -e 'var v = 1; console.log(globalThis.v, this === globalThis)'
say eval-arguments "-x y" "$orrery" -e 'console.log(process.argv.slice(1).join(" "))' -- -x y
say exec-argv "[ '--no-warnings', '-p', 'process.execArgv' ]" "$orrery" --no-warnings -p process.execArgv
say options-after-eval hidden "$orrery" -e 'process.emitWarning("x"); console.log("hidden")' --no-warnings
expect print-module 1 "ERR_EVAL_ESM_CANNOT_PRINT" -p 'await 1'
expect input-module 0 "undefined [eval1]" --input-type=module -e 'console.log(typeof require, import.meta.url.slice(-7))'
expect input-module-plain 0 "undefined" --input-type=module -e 'console.log(typeof require)'
expect input-commonjs 1 "Cannot use import statement outside a module" --input-type=commonjs -e 'import fs from "fs"'
expect input-type 9 "--input-type is commonjs or module" --input-type=x -e 1
say stdin-default "[stdin] undefined" sh -c "echo 'console.log(__filename, typeof fs)' | '$orrery'"
say stdin-arguments "- a" sh -c "echo 'console.log(process.argv.slice(1).join(\" \"))' | '$orrery' - a"
say stdin-module module sh -c "echo 'import fs from \"fs\"; console.log(\"module\")' | '$orrery'"

echo 'let a = ;' >wrong.js && expect check-wrong 1 "wrong.js:1" -c wrong.js
echo 'console.log("ran")' >right.js && say check-right "" "$orrery" --check right.js
echo 'await 1; import "./nowhere.js"' >right.mjs && say check-module "" "$orrery" -c right.mjs
expect check-eval 9 "either --check or --eval can be used, not both" -c -e 1
expect missing-value 9 "-r requires an argument" -r
expect missing-value-dash 9 "-e requires an argument" -e -p
expect no-value 9 "--check takes no value" --check=yes x.js
printf '#!/usr/bin/env orrery\nconsole.log("shebang")\n' >shebang && say shebang shebang "$orrery" shebang

echo 'global.list = (global.list || []).concat("one")' >one.js
echo 'list.push("two"); exports.two = 2' >two.js
echo 'list.push("three"); export default 3' >three.mjs
say require "one two" "$orrery" -r ./one.js --require=./two -p 'list.join(" ")'
say import "one three" "$orrery" -r ./one --import ./three.mjs -p 'list.join(" ")'
say require-core object "$orrery" -r fs -p 'typeof fs'
expect require-missing 1 "- internal/preload" -r ./nowhere -e 1
mkdir -p globals/pack && echo 'module.exports = "from NODE_PATH"' >globals/pack/index.js
say node-path "from NODE_PATH" env NODE_PATH="nowhere:$PWD/globals" "$orrery" -p 'require("pack")'
mkdir -p node_modules/cond && echo '{"exports":{"mine":"./mine.js","default":"./other.js"}}' >node_modules/cond/package.json
echo 'module.exports = "mine"' >node_modules/cond/mine.js && echo 'module.exports = "other"' >node_modules/cond/other.js
say conditions-without other "$orrery" -p 'require("cond")'
say conditions mine "$orrery" -C mine -p 'require("cond")'
say environment "10 true" env ORRERY_OPTIONS="--stack-trace-limit=10 --no-deprecation" "$orrery" -p 'Error.stackTraceLimit + " " + process.noDeprecation'
ORRERY_OPTIONS="-p" expect environment-program 9 "ORRERY_OPTIONS cannot say what is run" x.js

say stack-trace-limit 2 "$orrery" --stack-trace-limit=1 -p 'new Error("x").stack.split("\n").length'
expect warning 0 "Warning: careful" -e 'process.emitWarning("careful")'
grep -q 'trace-warnings' err && ! grep -q '^    at' err && passed=$((passed + 1)) || { failed=$((failed + 1)); echo "FAIL cli/warning's hint"; }
"$orrery" --no-warnings -e 'process.emitWarning("careful")' 2>err; [ ! -s err ] && passed=$((passed + 1)) || { failed=$((failed + 1)); echo "FAIL cli/no-warnings"; }
expect trace-warnings 0 "    at [eval]:1" --trace-warnings -e 'process.emitWarning("careful")'
expect throw-deprecation 1 "DeprecationWarning: old" --throw-deprecation -e 'process.emitWarning("old", "DeprecationWarning")'
expect expose-gc 0 "function undefined" --expose-gc -e 'console.log(typeof gc, gc())'
expect no-gc 0 "undefined" -e 'console.log(typeof gc)'
reject='Promise.reject(new Error("no")); setTimeout(() => console.log("later"), 1)'
expect rejections-throw 1 "Error: no" -e "$reject"
expect rejections-none 0 "later" --unhandled-rejections=none -e "$reject"
expect rejections-warn 0 "UnhandledPromiseRejectionWarning: Error: no" --unhandled-rejections=warn -e "$reject"
expect rejections-code 1 "later" --unhandled-rejections=warn-with-error-code -e "$reject"
expect rejections-strict 1 "Error: no" --unhandled-rejections=strict -e "process.on('unhandledRejection', () => {}); $reject"
expect rejections-mode 9 "--unhandled-rejections is throw" --unhandled-rejections=maybe -e 1

echo 'require("./two.js")' >asks.js
ORRERY_DEBUG=MODULE,lower,other expect debug-module 1 '"./two.js" in ' asks.js
grep -q '^MODULE [0-9]*: load .*/two.js (' err && grep -q '^LOWER [0-9]*: .*asks.js is ES5' err && ! grep -q OTHER err &&
	passed=$((passed + 1)) || { failed=$((failed + 1)); echo "FAIL cli/debug"; cat err; }

# wait_for TEXT COUNT: until the file `watched` has that many lines with it; at most thirty seconds
wait_for() {
	local i=0
	until [ "$(grep -cF -- "$1" watched)" -ge "$2" ]; do
		i=$((i + 1))
		[ $i -lt 600 ] || { failed=$((failed + 1)); echo "FAIL cli/watch: not $2 times: $1"; cat watched; return 1; }
		sleep 0.05
	done
	passed=$((passed + 1))
}

echo 'console.log("value", require("./dep.js"))' >watch.js && echo 'module.exports = 1' >dep.js
: >watched
"$orrery" --watch watch.js arg >watched 2>&1 &
watcher=$!
wait_for "Completed running 'watch.js arg'" 1
echo 'module.exports = 2' >dep.new && mv dep.new dep.js
wait_for "Restarting 'watch.js arg'" 1
wait_for "value 2" 1
wait_for "Completed running 'watch.js arg'" 2
echo 'throw new Error("broken")' >dep.js
wait_for "Failed running 'watch.js arg'" 1
kill "$watcher" && wait "$watcher"
[ $? -eq 0 ] && passed=$((passed + 1)) || { failed=$((failed + 1)); echo "FAIL cli/watch ends"; }
expect watch-eval 9 "either --watch or --eval can be used, not both" --watch -e 1
expect watch-nothing 9 "--watch requires specifying a file" --watch

for option in $("$orrery" --help | grep -o -- '^  *-.*  ' | grep -o -- '--[a-z-]*\|[A-Z]*_[A-Z_]*'); do
	grep -qF -- "$option" "$root/book/command-line.md" && passed=$((passed + 1)) ||
		{ failed=$((failed + 1)); echo "FAIL cli/appendix: the book says nothing of $option"; }
done
