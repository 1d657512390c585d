function Foo() { this.a = 1; }
function Bar() {}
Bar.prototype = Object.create(Foo.prototype);
console.log(new Foo(), new Bar(), Object.create(null), Object.create({}), [new Foo()], Foo.prototype);

// expect: Foo { a: 1 } Foo {} [Object: null prototype] {} {} [ Foo { a: 1 } ] {}
