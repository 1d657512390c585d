// A class's name may be of any length where it says super.
class APlainClassWithARatherLongNameOfItsOwn { greet() { return 'hello'; } static make() { return 'made'; } }
class AnotherClassWhoseNameGoesOnAndOnAndOn extends APlainClassWithARatherLongNameOfItsOwn {
  #field = 1;
  constructor() {
    super();
    this.value = this.#field;
  }
  greet() { return super.greet() + ' ' + this.value; }
  get greeting() { return super.greet(); }
  static make() { return super.make() + ' again'; }
}
const object = { __proto__: { name: () => 'proto' }, name() { return super.name(); } };
console.log(new AnotherClassWhoseNameGoesOnAndOnAndOn().greet(), new AnotherClassWhoseNameGoesOnAndOnAndOn().greeting,
  AnotherClassWhoseNameGoesOnAndOnAndOn.make(), object.name());
// expect: hello 1 hello made again proto
