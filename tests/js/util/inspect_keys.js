console.log({ plain: 1, 'with-dash': 2, 'with space': 3, 7: 4, '': 5, "q'": 6, $d: 7 });

// expect: {
// expect:   '7': 4,
// expect:   plain: 1,
// expect:   'with-dash': 2,
// expect:   'with space': 3,
// expect:   '': 5,
// expect:   "q'": 6,
// expect:   '$d': 7
// expect: }
