# core_modules.sh -- nothing that Node exports is silently missing; part of run.sh, whose counts it uses.
# SPDX-License-Identifier: ISC

for module in $("$build/orrery" -p 'Object.keys(require("'"$root"'/tools/node-exports.json")).join(" ")'); do
	case $module in dns | dns/promises | tls) continue ;; esac # being written
	if silent=$(timeout 60 "$build/orrery" "$root/tools/exports.js" --silent "$module" 2>&1) && [ -z "$silent" ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAIL cli/nothing of $module is silently missing: $silent"
	fi
done
