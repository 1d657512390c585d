function F(a, b) { this.a = a; this.b = b; }
var B = F.bind(null, 1), x = new B(2);
console.log(x.a, x.b, x instanceof F, x instanceof B, x.constructor === F, B.prototype, B.name, B.length);
// expect: 1 2 true true true undefined bound F 1
