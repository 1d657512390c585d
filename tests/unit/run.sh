#!/bin/sh
# unit/run.sh BUILD -- the unit tests, in C with Check. SPDX-License-Identifier: ISC
exec "${1:-build}/unit"
