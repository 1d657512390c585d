#!/bin/sh
# npm/run.sh BUILD -- packages from npm, as they are, doing their main job.
#
# Each program uses one package (package.json pins it); what it must print is what it prints under Node 20. With
# ORRERY_TEST_NODE=yes that is tried as well (tests/js/run.sh).
# SPDX-License-Identifier: ISC
set -eu
here=$(cd "$(dirname "$0")" && pwd)
exec "$here/../js/run.sh" "${1:-build}" "$here"/*.js "$here"/*.mjs
