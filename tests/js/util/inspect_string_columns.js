console.log(['apple', 'fig', 'banana', 'kiwi', 'cherry', 'date', 'elderberry', 'grape']);

// expect: [
// expect:   'apple',      'fig',
// expect:   'banana',     'kiwi',
// expect:   'cherry',     'date',
// expect:   'elderberry', 'grape'
// expect: ]
