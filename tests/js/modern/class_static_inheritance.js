class A { static make() { return new this(); } static get kind() { return 'k' + this.name; } }
class B extends A {}
console.log(B.make() instanceof B, B.kind, A.kind);
// expect: true kB kA
