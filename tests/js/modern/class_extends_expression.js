const mix = B => class extends B { mixed() { return 'm'; } }; class A {} class C extends mix(A) {} console.log(new C().mixed(), new C() instanceof A);
// expect: m true
