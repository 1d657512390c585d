#!/bin/sh
# apps/run.sh BUILD -- what people build of npm's packages: servers, clients, chats, databases, logs, templates.
#
# Each program is what a tutorial of its package would show, with real sockets and files; what it must print is what it
# prints under Node 20. With ORRERY_TEST_NODE=yes that is tried as well (tests/js/run.sh). The packages are pinned in
# package.json and never touched. Mongoose talks to mongo.py, or to the server that MONGODB_URI names.
# Those in browser/ need Chromium, and are left out where there is none.
# SPDX-License-Identifier: ISC
set -eu
here=$(cd "$(dirname "$0")" && pwd)
set -- "${1:-build}" "$here"/*.js
command -v chromium >/dev/null && set -- "$@" "$here"/browser/*.js
exec "$here/../js/run.sh" "$@"
