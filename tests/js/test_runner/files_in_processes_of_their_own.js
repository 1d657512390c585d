// `--test`: each file in a process of its own, one report in the order of the files, the exit code.
'use strict';
const command = require('./fixtures/folder.js');

command();
command('folder');
command('nowhere.js');
// expect: --test : 1
// expect: TAP version 13
// expect: # printed, \# and all
// expect: # Subtest: passes
// expect: ok 1 - passes
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: fails
// expect: not ok 2 - fails
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'HERE/a.test.js:2'
// expect:   failureType: 'testCodeFailure'
// expect:   error: |-
// expect:     Expected values to be strictly equal:
// expect:     
// expect:     1 !== 2
// expect:     
// expect:   code: 'ERR_ASSERTION'
// expect:   name: 'AssertionError'
// expect:   expected: 2
// expect:   actual: 1
// expect:   operator: 'strictEqual'
// expect:   ...
// expect: # Subtest: left out
// expect: ok 3 - left out # SKIP why
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: suite
// expect:     # Subtest: one
// expect:     ok 1 - one
// expect:       ---
// expect:       duration_ms N
// expect:       ...
// expect:     # Subtest: two
// expect:     not ok 2 - two # TODO
// expect:       ---
// expect:       duration_ms N
// expect:       location: 'HERE/b_test.cjs:2'
// expect:       failureType: 'testCodeFailure'
// expect:       error: 'undefined'
// expect:       code: 'ERR_TEST_FAILURE'
// expect:       ...
// expect:     1..2
// expect: ok 4 - suite
// expect:   ---
// expect:   duration_ms N
// expect:   type: 'suite'
// expect:   ...
// expect: # to stderr
// expect: # Subtest: HERE/test-boom.js
// expect: not ok 3 - HERE/test-boom.js
// expect:   ---
// expect:   duration_ms N
// expect:   location: 'HERE/test-boom.js:1'
// expect:   failureType: 'testCodeFailure'
// expect:   exitCode: 3
// expect:   signal: ~
// expect:   error: 'test failed'
// expect:   code: 'ERR_TEST_FAILURE'
// expect:   ...
// expect: # Subtest: in a module
// expect: ok 6 - in a module
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # no end of line
// expect: # Subtest: HERE/test/plain.js
// expect: ok 5 - HERE/test/plain.js
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: 1..7
// expect: # tests 8
// expect: # suites 1
// expect: # pass 4
// expect: # fail 2
// expect: # cancelled 0
// expect: # skipped 1
// expect: # todo 1
// expect: # duration_ms N
// expect: --test folder: 0
// expect: TAP version 13
// expect: 1..0
// expect: # tests 0
// expect: # suites 0
// expect: # pass 0
// expect: # fail 0
// expect: # cancelled 0
// expect: # skipped 0
// expect: # todo 0
// expect: # duration_ms N
// expect: --test nowhere.js: 1
// expect: Could not find 'HERE/nowhere.js'
