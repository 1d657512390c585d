console.log(["it's", '"q"', '\'"', '\'"`', 'tab\t\\', '\x00\x1b\x7f', 'é€', 'two\nlines']);
console.log({ text: 'a long first line of a text\nand a second line that goes on\nand a third that ends it' });

// expect: [
// expect:   "it's",
// expect:   '"q"',
// expect:   `'"`,
// expect:   '\'"`',
// expect:   'tab\t\\',
// expect:   '\x00\x1B\x7F',
// expect:   'é€',
// expect:   'two\nlines'
// expect: ]
// expect: {
// expect:   text: 'a long first line of a text\n' +
// expect:     'and a second line that goes on\n' +
// expect:     'and a third that ends it'
// expect: }
