// An arrow function with a body is no value that can be called or indexed: a line that begins with a bracket is new.
'use strict';

const f = () => { console.log('never') }
(function () { console.log('yes') })()
let g = () => { return 1 }
[1, 2].forEach((x) => console.log(x))
let h = async (x) => { return { x } } // with a comment

`a`.length
const nested = (x) => (y) => { return x + y } /* and
another */
;[3].map((x) => { return x }).forEach((x) => console.log(x))
console.log(typeof f, typeof g, typeof h, nested(1)(2), [() => { return 7 }][0]())
// expect: yes
// expect: 1
// expect: 2
// expect: 3
// expect: function function function 3 7
