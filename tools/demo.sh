#!/bin/sh
# demo.sh BUILD -- shows an example under the visualizer; without a terminal, tells it in sentences.
# SPDX-License-Identifier: ISC
set -eu
build=${1:-build}
example=examples/03-the-loop/first-look.js
if [ -t 0 ] && [ -t 1 ]; then
	exec "$build/orrery" --step "$example"
fi
echo "No terminal here, so the run of $example is told in sentences:"
exec "$build/orrery" --narrate "$example" 2>&1
