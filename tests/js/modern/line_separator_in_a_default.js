// Line separators and lone carriage returns in what is written on one line are spaces there.
// expect: 3 3 3
'use strict';

const run = (end) => new Function(`const [a = Math.max${end}(1, 3)] = []; return a;`)();
console.log(run('\n'), run('\u2028'), run('\r'));
