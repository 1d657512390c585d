function F(n) { this.n = n; } F.prototype.g = function () { return this.n; };
class G extends F { constructor() { super(2); } g() { return super.g() * 2; } } console.log(new G().g());
// expect: 4
