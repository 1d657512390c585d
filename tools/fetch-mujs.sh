#!/bin/sh
# fetch-mujs.sh DEST -- unpacks the source of mujs 1.3.6 into DEST, asking Debian for it.
#
# HOW   apt-get with a configuration of its own: one deb-src line for the suite that has 1.3.6, lists and
#       cache below DEST. The system's lists are not touched and no root is needed; the mirror is the one
#       the system itself uses. apt checks the archive's signature, we check the tarball's SHA-256.
# WHY   Debian 12's binary library is 1.3.2 with a value stack of 256 slots: recursion overflows at 63.
#
# SPDX-License-Identifier: ISC
set -eu
dest=$1
version=1.3.6
sha256=d52501cd9539e37ef95e8494323da25c7d10d3738cd95757cf71d248447dafa9
suite=trixie
tarball=mujs_$version.orig.tar.xz

die() { echo "fetch-mujs: $*" >&2; exit 1; }

command -v apt-get >/dev/null || die "no apt-get here; get the source of mujs $version (or any from 1.3.5 on) and say: make MUJS_SRC=folder"
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | sort -u | head -n 1)
[ -n "$mirror" ] || die "apt-get names no Debian mirror; run 'apt-get update' first, or say: make MUJS_SRC=folder"

mkdir -p "$dest"
dest=$(cd "$dest" && pwd)
work=$dest/apt
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/empty"
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
echo "deb-src [signed-by=$keyring] $mirror $suite main" > "$work/sources.list"
cat > "$work/apt.conf" <<CONF
Dir::Etc::sourcelist "$work/sources.list";
Dir::Etc::sourceparts "$work/empty";
Dir::State::Lists "$work/lists";
Dir::Cache "$work/cache";
APT::Sandbox::User "";
Acquire::Languages "none";
CONF

say() { APT_CONFIG="$work/apt.conf" apt-get -qq "$@"; }
say update || die "the list of source packages could not be had"
(cd "$work" && say source --download-only "mujs=$version-*") ||
(cd "$work" && say source --download-only mujs) || die "the source package could not be had"
[ -f "$work/$tarball" ] || die "$suite no longer has $tarball; say: make MUJS_SRC=folder"
echo "$sha256  $work/$tarball" | sha256sum --check --quiet || die "$tarball is not the file it should be"
tar -xJf "$work/$tarball" -C "$dest" --strip-components=1
rm -rf "$work"
