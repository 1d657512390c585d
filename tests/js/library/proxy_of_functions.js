// A proxy of a function is called and constructed; new.target is the proxy unless said otherwise.
class Point { constructor(x) { this.x = x; this.target = new.target; } static make() { return new this(9); } }
const P = new Proxy(Point, {});
console.log(new P(1).x, new P(1).target === P, new P(1) instanceof Point, new P(1) instanceof P, P.make().x, P.name, P.length);
const log = [];
const f = new Proxy(function add(a, b) { return this.base + a + b; }, {
  apply(target, self, args) { log.push('apply ' + args.length); return Reflect.apply(target, self, args) * 10; },
  construct(target, args, newTarget) { log.push('construct ' + args + ' ' + (newTarget === f)); return { made: args }; },
});
console.log(f.call({ base: 1 }, 2, 3), { base: 2, f }.f(1, 1), f.apply({ base: 0 }, [1, 2]), f.bind({ base: 5 }, 1)(1), new f(1, 2));
console.log(log.join('; '), typeof f, typeof new Proxy({}, {}), Object.prototype.toString.call(f));
class Sub extends P { constructor() { super(7); } }
console.log(new Sub().x, new Sub().target === Sub, new Sub() instanceof Point);
console.log([3, 1, 2].map(new Proxy(x => x * 2, {})), Function.prototype.toString.call(new Proxy(class {}, {})));
try { new (new Proxy({}, {}))(); } catch (e) { console.log(e.constructor.name); }
// expect: 1 true true true 9 Point 1
// expect: 60 40 30 70 { made: [ 1, 2 ] }
// expect: apply 2; apply 2; apply 2; apply 2; construct 1,2 true function object [object Function]
// expect: 7 true true
// expect: [ 6, 2, 4 ] function () { [native code] }
// expect: TypeError
