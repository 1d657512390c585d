#!/bin/sh
# deps.sh build|test|book -- sees to it that the packages are there that the build, the tests, or the book need.
#
# On Debian (and what is made of it) what is missing is installed with apt-get, as root or through sudo.
# Elsewhere one line names what is missing, and the build stops.
# SPDX-License-Identifier: ISC
set -eu

# what the compiler or the shell asks for : Debian's package
build="cmd:cc:gcc cmd:make:make cmd:xz:xz-utils cmd:npm:npm h:stdio.h:libc6-dev h:uv.h:libuv1-dev
h:ncurses.h:libncurses-dev h:readline/readline.h:libreadline-dev h:tree_sitter/api.h:libtree-sitter-dev h:pcre2.h:libpcre2-dev
h:gmp.h:libgmp-dev h:utf8proc.h:libutf8proc-dev h:openssl/evp.h:libssl-dev file:/usr/share/llhttp/llhttp.c:node-llhttp h:zlib.h:zlib1g-dev h:brotli/encode.h:libbrotli-dev
h:ares.h:libc-ares-dev"
test="h:check.h:check cmd:tmux:tmux cmd:python3:python3 cmd:pgrep:procps
file:/usr/lib/python3/dist-packages/mockupdb/__init__.py:python3-mockupdb
file:/usr/lib/python3/dist-packages/mongomock/__init__.py:python3-mongomock"
book="cmd:pandoc:pandoc"

has() {
	case $1 in
	cmd:*) command -v "$2" >/dev/null 2>&1 ;;
	file:*) [ -f "$2" ] ;;
	h:*) printf '#define PCRE2_CODE_UNIT_WIDTH 8\n#include <stdio.h>\n#include <%s>\n' "$2" | cc -E - >/dev/null 2>&1 ;;
	esac
}

missing=
case $1 in
build) wanted=$build ;;
test) wanted="$build $test" ;;
book) wanted="$build $book" ;;
*) echo "usage: deps.sh build|test|book" >&2; exit 2 ;;
esac
for entry in $wanted; do
	name=${entry#*:}
	has "$entry" "${name%:*}" || missing="$missing ${name##*:}"
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
	echo "deps: please install what these packages of Debian's hold:$missing" >&2
	exit 1
fi
sudo=
if [ "$(id -u)" -ne 0 ]; then
	command -v sudo >/dev/null 2>&1 || { echo "deps: please install (as root: apt-get install):$missing" >&2; exit 1; }
	sudo=sudo
fi
echo "deps: installing$missing"
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -qq
# shellcheck disable=SC2086
$sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
