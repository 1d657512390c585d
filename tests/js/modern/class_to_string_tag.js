class A { get [Symbol.toStringTag]() { return 'AAA'; } } console.log(String(new A()));
// expect: [object AAA]
