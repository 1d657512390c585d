// After revoke() everything throws but typeof.
const { proxy, revoke } = Proxy.revocable({ x: 1 }, {});
console.log(proxy.x, revoke(), revoke(), typeof proxy);
for (const act of [() => proxy.x, () => { proxy.x = 1; }, () => 'x' in proxy, () => delete proxy.x, () => Object.keys(proxy),
  () => Object.getPrototypeOf(proxy), () => Array.isArray(proxy), () => new Proxy(proxy, {}) && 'fine', () => JSON.stringify(proxy)]) {
  try { console.log(act()); } catch (e) { console.log(e.constructor.name, e.message); }
}
const f = Proxy.revocable(() => 1, {});
f.revoke();
try { f.proxy(); } catch (e) { console.log(typeof f.proxy, e.message); }
// expect: 1 undefined undefined object
// expect: TypeError Cannot perform 'get' on a proxy that has been revoked
// expect: TypeError Cannot perform 'set' on a proxy that has been revoked
// expect: TypeError Cannot perform 'has' on a proxy that has been revoked
// expect: TypeError Cannot perform 'deleteProperty' on a proxy that has been revoked
// expect: TypeError Cannot perform 'ownKeys' on a proxy that has been revoked
// expect: TypeError Cannot perform 'getPrototypeOf' on a proxy that has been revoked
// expect: TypeError Cannot perform 'IsArray' on a proxy that has been revoked
// expect: fine
// expect: TypeError Cannot perform 'get' on a proxy that has been revoked
// expect: function Cannot perform 'apply' on a proxy that has been revoked
