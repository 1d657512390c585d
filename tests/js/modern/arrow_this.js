function T() { this.v = 7; return [1].map(n => n + this.v)[0]; }
console.log(new T() instanceof T, T.call({}));
// expect: true 8
