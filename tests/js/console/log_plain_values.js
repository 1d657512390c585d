console.log('text', 1, true, null, undefined, -0);
console.log('a%', 'b');
console.log('%s is %d', 'x', 42, 'more');
console.log('%%');

// expect: text 1 true null undefined -0
// expect: a% b
// expect: x is 42 more
// expect: %%
