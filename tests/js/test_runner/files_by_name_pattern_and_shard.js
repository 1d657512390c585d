// `--test` with the names of files and folders, another reporter, a pattern of names, a part of the files.
'use strict';
const command = require('./fixtures/folder.js');

command('--test-reporter=spec', 'test', 'b_test.cjs');
command('--test-name-pattern=one', 'b_test.cjs', 'a.test.js');
command('--test-shard=2/2', '--test-reporter=dot', 'a.test.js', 'b_test.cjs');
// expect: --test --test-reporter=spec test b_test.cjs: 0
// expect: ▶ suite
// expect:   ✔ one (Nms)
// expect:   ✖ two (Nms) # TODO
// expect:     undefined
// expect:
// expect: ✔ suite (Nms)
// expect: ✔ in a module (Nms)
// expect: no end of line✔ HERE/test/plain.js (Nms)
// expect: ℹ tests 4
// expect: ℹ suites 1
// expect: ℹ pass 3
// expect: ℹ fail 0
// expect: ℹ cancelled 0
// expect: ℹ skipped 0
// expect: ℹ todo 1
// expect: ℹ duration_ms N
// expect:
// expect: ✖ failing tests:
// expect:
// expect: test at b_test.cjs:2
// expect: ✖ two (Nms) # TODO
// expect:   undefined
// expect: --test --test-name-pattern=one b_test.cjs a.test.js: 0
// expect: TAP version 13
// expect: # printed, \# and all
// expect: # Subtest: passes
// expect: ok 1 - passes # SKIP test name does not match pattern
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: fails
// expect: ok 2 - fails # SKIP test name does not match pattern
// expect:   ---
// expect:   duration_ms N
// expect:   ...
// expect: # Subtest: left out
// expect: ok 3 - left out # SKIP test name does not match pattern
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
// expect:     ok 2 - two # SKIP test name does not match pattern
// expect:       ---
// expect:       duration_ms N
// expect:       ...
// expect:     1..2
// expect: ok 4 - suite
// expect:   ---
// expect:   duration_ms N
// expect:   type: 'suite'
// expect:   ...
// expect: 1..4
// expect: # tests 5
// expect: # suites 1
// expect: # pass 1
// expect: # fail 0
// expect: # cancelled 0
// expect: # skipped 4
// expect: # todo 0
// expect: # duration_ms N
// expect: --test --test-shard=2/2 --test-reporter=dot a.test.js b_test.cjs: 0
// expect: .X.
// expect:
// expect: Failed tests:
// expect:
// expect: ✖ two (Nms) # TODO
// expect:   undefined
