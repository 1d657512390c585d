// A declaration ends with its body, whatever follows on the line.
'use strict';

class A {
} // A
async function go () {
  return String(go)
} // go
function* walk () {
} /* walk
*/
function plain () {
} // plain
console.log(String(A), String(walk), String(plain))
go().then(console.log)
// expect: class A {
// expect: } function* walk () {
// expect: } function plain () {
// expect: }
// expect: async function go () {
// expect:   return String(go)
// expect: }
