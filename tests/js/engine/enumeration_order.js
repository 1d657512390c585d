var o = {b: 1, a: 2, 10: 1, 2: 3, c: 4};
delete o.a; o.a = 5; o['4294967295'] = 1; o['01'] = 1;
console.log(Object.keys(o).join());
console.log(JSON.stringify(o));
var k = [], x; for (x in o) k.push(x);
console.log(k.join());
function P() { this.z = 1; this.y = 2; }
P.prototype.q = 1; P.prototype.y = 3; P.prototype[5] = 1;
k = []; for (x in new P()) k.push(x);
console.log(k.join());
console.log(Object.getOwnPropertyNames([1, 2]).join(), Object.getOwnPropertyNames('ab').join());
// expect: 2,10,b,c,a,4294967295,01
// expect: {"2":3,"10":1,"b":1,"c":4,"a":5,"4294967295":1,"01":1}
// expect: 2,10,b,c,a,4294967295,01
// expect: z,y,5,q
// expect: 0,1,length 0,1,length
