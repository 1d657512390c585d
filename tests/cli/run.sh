#!/bin/bash
# cli/run.sh BUILD -- the command line and bad input: one clear message, the right exit code, never a crash.
# SPDX-License-Identifier: ISC
set -u
build=$(cd "${1:-build}" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'chmod -R u+rwx "$scratch"; rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1
passed=0 failed=0

# expect NAME CODE TEXT ARGS...: the exit code, and a text on standard output or error
expect() {
	local name=$1 want=$2 text=$3 code=0
	shift 3
	timeout 60 "$build/orrery" "$@" >out 2>err </dev/null || code=$?
	if [ "$code" -eq "$want" ] && cat out err | grep -qF -- "$text"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL cli/$name: exit code $code, expected $want and: $text"
		head -n 8 out err
	fi
}

# Under the name of node, first in PATH: npm itself runs on it, and so do the scripts that npm runs.
mkdir shim scripts && ln -s "$build/orrery" shim/node
echo '{"name":"p","version":"1.0.0","scripts":{"build":"node build.js --fast"}}' >scripts/package.json
echo 'console.log("built by", typeof process.versions.orrery, process.argv[2])' >scripts/build.js
code=0
(cd scripts && HOME=$scratch PATH=$scratch/shim:$PATH timeout 120 npm run build >out 2>err </dev/null) || code=$?
if [ "$code" -eq 0 ] && grep -qF 'built by string --fast' scripts/out; then
	passed=$((passed + 1))
else
	failed=$((failed + 1))
	echo "FAIL cli/npm-run-build: exit code $code"
	head -n 8 scripts/out scripts/err
fi

expect examples 0 "Four timers, not in the order" examples
expect examples-one 0 "the chain is over" examples 03/turns
expect examples-group 0 "--- 02-call-stack/descent" examples 02
expect examples-option 0 "The main script runs." examples one-two-three --narrate
expect examples-none 1 'no example "zebra"' examples zebra
expect examples-step 1 "one example at a time" examples 02 --step
expect no-file 1 "cannot run 'nowhere.js': No such file or directory" nowhere.js
mkdir folder && expect folder 1 "it is a folder without an index.js" folder
mkdir with && echo 'console.log("index")' >with/index.js && expect folder-index 0 index with
mkdir pkg && echo '{"main":"m.js"}' >pkg/package.json && echo 'console.log("main")' >pkg/m.js && expect folder-main 0 main pkg
mkdir broken && echo '{' >broken/package.json && expect folder-broken 1 "package.json" broken
expect bad-option 9 "bad option: --nonsense" --nonsense x.js
echo 'const f = (x) => `<${x}>`;' >arrow.js
expect print-lowered 0 "var f = function (x) { return '<'.concat(x, '>'); };" --print-lowered arrow.js
echo 'var x = 1;' >plain.js && expect print-lowered-es5 0 "var x = 1;" --print-lowered plain.js
expect bad-grain 9 "--trace-grain is task, call or line" --trace-grain=word x.js
expect max-time 124 "longer than --max-time allows" --max-time=0.2 -e 'for (;;);'
expect max-time-idle 124 "longer than --max-time allows" --max-time=0.2 -e 'setTimeout(() => {}, 1e9)'
expect max-memory 125 "more memory than --max-memory allows" --max-memory=100 -e 'const all = []; for (;;) all.push(new Array(1000).fill(0))'
expect max-memory-bytes 125 "more memory" --max-memory=100 -e 'const all = []; for (;;) all.push(Buffer.alloc(1 << 20, 1))'
expect max-output 123 "written more than --max-output allows" --max-output=10 -e 'for (;;) console.log("x".repeat(100))'
expect max-output-file 123 "written more" --max-output=10 -e 'for (;;) require("fs").writeSync(2, "x".repeat(100))'
expect max-all-kept 0 "fine" --max-time=60 --max-memory=500 --max-output=10 -e 'console.log("fine")'

mkdir within beyond && echo 'module.exports = 1' >within/ok.js && echo 'module.exports = 2' >beyond/no.js && ln -s ../beyond within/way
echo 'export default 3' >beyond/no.mjs
denied() { expect "$1" 0 ERR_ACCESS_DENIED "$2" -e "try { $3; console.log('allowed') } catch (e) { console.log(e.code, e.permission) }"; }
allowed() { expect "$1" 0 "allowed" "$2" -e "try { $3; console.log('allowed') } catch (e) { console.log(e.code) }"; }
allowed fs-inside --allow-fs=within "fs.readFileSync('within/ok.js'); fs.writeFileSync('within/new', 'x'); fs.mkdirSync('within/a/b', { recursive: true })"
denied fs-outside --allow-fs=within "fs.readFileSync('beyond/no.js')"
denied fs-dots --allow-fs=within "fs.readFileSync('within/../beyond/no.js')"
denied fs-link --allow-fs=within "fs.readFileSync('within/way/no.js')"
denied fs-link-new --allow-fs=within "fs.writeFileSync('within/way/new.js', '')"
denied fs-dangling --allow-fs=within "fs.symlinkSync('../beyond/later', 'within/later')"
denied fs-neighbour --allow-fs=within "fs.readdirSync('within2')"
denied fs-none --allow-fs=none "fs.statSync('.')"
denied fs-second --allow-fs=within "fs.copyFileSync('within/ok.js', 'beyond/copy.js')"
denied fs-buffer --allow-fs=within "fs.readFileSync(Buffer.from('beyond/no.js'))"
denied fs-callback --allow-fs=within "fs.readFile('beyond/no.js', () => {})"
denied fs-watch --allow-fs=within "fs.watch('beyond')"
denied fs-require --allow-fs=within "require('./beyond/no.js')"
expect fs-import 0 ERR_ACCESS_DENIED --allow-fs=within -e "import('./beyond/no.mjs').catch((e) => console.log(e.code))"
expect fs-promise 0 ERR_ACCESS_DENIED --allow-fs=within -e "fs.promises.readFile('beyond/no.js').catch((e) => console.log(e.code))"
echo 'console.log(import.meta.url.slice(-8))' >main.mjs && expect fs-main-module 0 main.mjs --allow-fs=none main.mjs
expect fs-main 0 index --allow-fs=none with
allowed fs-require-inside --allow-fs=within "require('./within/ok.js')"
allowed fs-two --allow-fs=within,beyond "require('./within/ok.js') + require('./beyond/no.js')"
expect fs-worker 0 ERR_ACCESS_DENIED --allow-fs=within -e "new (require('worker_threads').Worker)('try { require(\"fs\").readFileSync(\"beyond/no.js\") } catch (e) { console.log(e.code) }', { eval: true })"
denied run-none --allow-run=none "child_process.execSync('true')"
denied run-other --allow-run=true "child_process.spawnSync('sh')"
denied run-async --allow-run=none "child_process.spawn('true')"
allowed run-this --allow-run=sh,true "child_process.spawnSync('true')"
denied net-none --allow-net=none "net.createServer().listen(0)"
expect net-loopback 1 ERR_ACCESS_DENIED --allow-net=loopback -e "net.connect(9, '192.0.2.1')"
denied net-socket --allow-net=none "net.connect('within/socket')"
expect net-here 0 "listens" --allow-net=loopback -e "const s = net.createServer().listen(0, '127.0.0.1', () => { console.log('listens'); s.close() })"
expect max-time-bad 9 "--max-time wants a number greater than 0" --max-time=soon x.js
expect max-time-traced 124 "--max-time" --trace=t.ndjson --max-time=0.2 -e 'for (;;);'
grep -q '"k":"end","reason":"--max-time","code":124' t.ndjson && passed=$((passed + 1)) ||
	{ failed=$((failed + 1)); echo "FAIL cli/max-time-trace-end"; }
expect version 0 "orrery v" --version
expect help 0 "Usage: orrery" --help
expect eval 0 "3" -e 'console.log(1 + 2)'
expect eval-error 1 "[eval]:1" -e 'nope()'
echo 'console.log(process.argv.slice(2).join("|"))' >args.js
expect arguments 0 "a|--trace|-e" args.js a --trace -e
expect dash-dash 0 "x" -- args.js x
echo 'console.log("from stdin")' | timeout 9 "$build/orrery" - | grep -q 'from stdin' && passed=$((passed + 1)) || { failed=$((failed + 1)); echo "FAIL cli/stdin"; }

printf 'var ok = 1;\nvar x = ;\n' >syntax.js
expect syntax-error 1 "syntax.js:2" syntax.js
grep -q '^var x = ;$' err && grep -q '^        ^$' err && grep -q "SyntaxError: Unexpected token ';'" err &&
	passed=$((passed + 1)) || { failed=$((failed + 1)); echo "FAIL cli/syntax-error's place"; cat err; }
printf 'var x = (1;\n' >paren.js && expect syntax-paren 1 "paren.js:1" paren.js
printf 'function f() {\n' >end.js && expect syntax-end 1 "Unexpected end of input" end.js
printf 'var s = "abc\n' >quote.js && expect syntax-quote 1 "Invalid or unexpected token" quote.js
printf 'let x = 1;\nconst y = => 2;\n' >modern.js && expect modern 1 "modern.js:2" modern.js
printf 'console.log(1)\n\0\n' >nul.js && expect nul-byte 1 "a zero byte" nul.js
printf 'var s = "\xff\xfe";\n' >utf8.js && expect invalid-utf8 1 "byte 0xff is not UTF-8" utf8.js
: >empty.js && "$build/orrery" empty.js && passed=$((passed + 1)) || { failed=$((failed + 1)); echo "FAIL cli/empty"; }
head -c 200000 /dev/urandom >random.js && expect random 1 "SyntaxError" random.js
awk 'BEGIN { for (i = 0; i < 10000; i++) printf "("; print "" }' >nested.js && expect nested 1 "nested.js:" nested.js
awk 'BEGIN { for (i = 0; i < 100000; i++) printf "["; print "" }' >arrays.js && expect nested-arrays 1 "arrays.js:1" arrays.js
awk 'BEGIN { printf "var x = 1"; for (i = 0; i < 50000; i++) printf " + 1"; print "; console.log(x)" }' >sum.js
timeout 60 "$build/orrery" sum.js >out 2>err; [ $? -le 1 ] && passed=$((passed + 1)) || { failed=$((failed + 1)); echo "FAIL cli/long-sum"; }
echo 'import fs from "fs"' >script.cjs && expect import-in-script 1 "Cannot use import statement outside a module" script.cjs
expect import-in-script-hint 1 'To load an ES module, set "type": "module" in the package.json or use the .mjs extension.' script.cjs
echo 'export const x = 1' >script.cjs && expect export-in-script 1 "Unexpected token 'export'" script.cjs
echo 'import fs from "fs"; console.log(typeof fs.readFileSync)' >module.mjs && expect es-module 0 "function" module.mjs
expect print-lowered-module 0 "ø.imported('fs')" --print-lowered module.mjs
expect eval-module 0 "file:///" -e 'import fs from "fs"; console.log(import.meta.url)'
echo 'await new Promise(() => {})' >never.mjs && expect unsettled-await 13 "Detected unsettled top-level await" never.mjs
if [ "$(id -u)" -ne 0 ]; then
	echo 1 >secret.js && chmod 0 secret.js && expect unreadable 1 "ermission denied" secret.js
fi
cat >many.js <<'JS'
const fs = require('fs');
const open = [];
try { while (open.length < 200) open.push(fs.openSync('many.js')); } catch (e) { console.log(e.code, e.syscall, open.length > 10); }
fs.readFile('many.js', (error) => {
  console.log(error.message);
  open.forEach((fd) => fs.closeSync(fd));
  fs.promises.readFile('many.js').then((text) => console.log(text.length > 0));
});
JS
(ulimit -n 64; timeout 60 "$build/orrery" many.js) >out 2>err
[ "$(cat out)" = "EMFILE open true
EMFILE: too many open files, open 'many.js'
true" ] && passed=$((passed + 1)) || { failed=$((failed + 1)); echo "FAIL cli/too-many-files"; cat out err; }
expect trace-nowhere 1 "the trace 'no/such/folder/t' cannot be written" --trace=no/such/folder/t args.js
expect trace-full 0 "the trace cannot be written: No space left on device" --trace=/dev/full args.js
"$build/orrery" -e 'for (var i = 0; i < 1e5; i++) console.log(i)' 2>err | head -n 1 >out
grep -q '^0$' out && ! grep -qi 'signal\|sanitizer' err && passed=$((passed + 1)) || { failed=$((failed + 1)); echo "FAIL cli/closed-pipe"; cat err; }

echo 'function f(n) { return n ? 1 + f(n - 1) : 0 } console.log(f(7000))' >depth.js && expect depth 0 7000 depth.js
echo 'function f() { return f() + 1 } try { f() } catch (e) { console.log(e instanceof RangeError, e.message) }' >over.js
expect overflow 0 "true Maximum call stack size exceeded" over.js
echo 'function f() { [1].forEach(f) } try { f() } catch (e) { console.log(e.message) }' >native.js
expect overflow-native 0 "Maximum call stack size exceeded" native.js

. "$root/tests/cli/options.sh"
. "$root/tests/cli/core_modules.sh"

timeout 60 "$build/orrery" --narrate "$root/examples/03-the-loop/first-look.js" >out 2>err </dev/null
for text in 'sets timeout #' 'because its time has come' 'Pool thread 0 starts' 'The ticks are drained' 'The program ends with code 0'; do
	grep -qF "$text" err && passed=$((passed + 1)) || { failed=$((failed + 1)); echo "FAIL cli/narrate lacks: $text"; }
done

# What is left open is said: a child that nobody waits for, and the pipes to it.
echo 'var c = require("child_process").spawn("sleep", ["1"]); c.unref(); c.stdio.forEach(function (s) { s.unref(); })' >leak.js
ORRERY_DEBUG=leaks expect leak 1 "(sleep) is still open" leak.js

echo "cli: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
