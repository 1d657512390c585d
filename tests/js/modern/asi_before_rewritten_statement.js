const o = null
let x = 1
o?.f()
const y = x
x ?? y
console.log(x)
// expect: 1
