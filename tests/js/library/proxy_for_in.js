// for-in over a proxy, and over what inherits from one.
const p = new Proxy({ a: 1, b: 2, c: 3 }, {
  ownKeys: () => ['c', 'a', 'extra', 'b'],
  getOwnPropertyDescriptor: (t, k) => k === 'extra' ? { value: 0, enumerable: true, configurable: true } : k === 'b' ?
    { value: 1, enumerable: false, configurable: true } : Reflect.getOwnPropertyDescriptor(t, k),
});
const keys = [];
for (const k in p) keys.push(k);
console.log(keys.join());
const child = Object.create(p, { a: { value: 1, enumerable: true }, own: { value: 2, enumerable: true } });
keys.length = 0;
for (const k in child) keys.push(k);
console.log(keys.join());
// expect: c,a,extra
// expect: a,own,c,extra
