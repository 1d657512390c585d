#!/bin/sh
# exercises/run.sh BUILD -- the exercises keep what they promise, and so does `orrery learn`. SPDX-License-Identifier: ISC
set -u
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:-build}" && pwd)
exec "$build/orrery" "$here/prove.js"
