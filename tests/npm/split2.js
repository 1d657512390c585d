// split2: its own tests.
require('split2/test.js');
// expect: TAP version 13
// expect: # split two lines on end
// expect: ok 1 null
// expect: ok 2 should be deeply equivalent
// expect: # split two lines on two writes
// expect: ok 3 null
// expect: ok 4 should be deeply equivalent
// expect: # split four lines on three writes
// expect: ok 5 null
// expect: ok 6 should be deeply equivalent
// expect: # accumulate multiple writes
// expect: ok 7 null
// expect: ok 8 should be deeply equivalent
// expect: # split using a custom string matcher
// expect: ok 9 null
// expect: ok 10 should be deeply equivalent
// expect: # split using a custom regexp matcher
// expect: ok 11 null
// expect: ok 12 should be deeply equivalent
// expect: # support an option argument
// expect: ok 13 null
// expect: ok 14 should be deeply equivalent
// expect: # support a mapper function
// expect: ok 15 null
// expect: ok 16 should be deeply equivalent
// expect: # split lines windows-style
// expect: ok 17 null
// expect: ok 18 should be deeply equivalent
// expect: # splits a buffer
// expect: ok 19 null
// expect: ok 20 should be deeply equivalent
// expect: # do not end on undefined
// expect: ok 21 null
// expect: ok 22 should be deeply equivalent
// expect: # has destroy method
// expect: ok 23 close emitted
// expect: # support custom matcher and mapper
// expect: ok 24 should be strictly equal
// expect: ok 25 should be strictly equal
// expect: ok 26 no errors
// expect: ok 27 should be deeply equivalent
// expect: # support custom matcher and options
// expect: ok 28 should be strictly equal
// expect: ok 29 should be strictly equal
// expect: ok 30 should be strictly equal
// expect: ok 31 should be strictly equal
// expect: ok 32 null
// expect: ok 33 should be deeply equivalent
// expect: # support mapper and options
// expect: ok 34 matcher is RegExp
// expect: ok 35 should be strictly equal
// expect: ok 36 should be strictly equal
// expect: ok 37 should be strictly equal
// expect: ok 38 null
// expect: ok 39 should be deeply equivalent
// expect: # split utf8 chars
// expect: ok 40 null
// expect: ok 41 should be deeply equivalent
// expect: # split utf8 chars 2by2
// expect: ok 42 null
// expect: ok 43 should be deeply equivalent
// expect: # split lines when the comes at the end of a chunk
// expect: ok 44 null
// expect: ok 45 should be deeply equivalent
// expect: # truncated utf-8 char
// expect: ok 46 null
// expect: ok 47 should be deeply equivalent
// expect: # maximum buffer limit
// expect: ok 48 should be truthy
// expect: # readable highWaterMark
// expect: ok 49 should be strictly equal
// expect: # maxLength < chunk size
// expect: ok 50 null
// expect: ok 51 should be deeply equivalent
// expect: # maximum buffer limit w/skip
// expect: ok 52 null
// expect: ok 53 should be deeply equivalent
// expect: # don't modify the options object
// expect: ok 54 null
// expect: ok 55 should be deeply equivalent
// expect: # mapper throws flush
// expect: ok 56 should be deeply equivalent
// expect: # mapper throws on transform
// expect: ok 57 should be deeply equivalent
// expect: # supports Symbol.split
// expect: ok 58 null
// expect: ok 59 should be deeply equivalent
// expect:
// expect: 1..59
// expect: # tests 59
// expect: # pass  59
// expect:
// expect: # ok
// expect:
