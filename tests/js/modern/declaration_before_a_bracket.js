// A declaration without a value ends with its line, whatever the next begins with.
// expect: 1 2 3 4 called 5
'use strict';

let a, b // and more
[a, b] = [1, 2]
var c
// what follows is no index
[ c ] = [3]
let d, /* one more */ e
(function () { d = 4; e = 'called' })()
let f
`template`.length, f = 5
console.log(a, b, c, d, e, f)
