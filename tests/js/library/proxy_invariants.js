// What a trap may not say about a target that is fixed.
const frozen = Object.freeze({ a: 1 });
const sealed = Object.preventExtensions({ a: 1 });
const accessor = Object.defineProperty({}, 'a', { get: undefined, set: undefined });
function t(f) { try { console.log(f()); } catch (e) { console.log(e.constructor.name + ': ' + e.message); } }
t(() => new Proxy(frozen, { get: () => 2 }).a);
t(() => new Proxy(frozen, { set: () => true }).a = 2);
t(() => new Proxy(accessor, { get: () => 2 }).a);
t(() => 'a' in new Proxy(frozen, { has: () => false }));
t(() => 'a' in new Proxy(sealed, { has: () => false }));
t(() => delete new Proxy(frozen, { deleteProperty: () => true }).a);
t(() => delete new Proxy(sealed, { deleteProperty: () => true }).a);
t(() => Object.keys(new Proxy(frozen, { ownKeys: () => [] })));
t(() => Object.keys(new Proxy(sealed, { ownKeys: () => ['a', 'b'] })));
t(() => Object.keys(new Proxy({}, { ownKeys: () => ['a', 'a'] })));
t(() => Object.keys(new Proxy({}, { ownKeys: () => [{}] })));
t(() => Object.getOwnPropertyDescriptor(new Proxy(frozen, { getOwnPropertyDescriptor: () => undefined }), 'a'));
t(() => Object.getOwnPropertyDescriptor(new Proxy(sealed, { getOwnPropertyDescriptor: () => undefined }), 'a'));
t(() => Object.getOwnPropertyDescriptor(new Proxy({}, { getOwnPropertyDescriptor: () => 1 }), 'a'));
t(() => Object.getOwnPropertyDescriptor(new Proxy({}, { getOwnPropertyDescriptor: () => ({ value: 1 }) }), 'a'));
t(() => Object.defineProperty(new Proxy(sealed, { defineProperty: () => true }), 'b', { value: 1 }));
t(() => Object.defineProperty(new Proxy({}, { defineProperty: () => true }), 'b', { configurable: false }));
t(() => Object.getPrototypeOf(new Proxy({}, { getPrototypeOf: () => 1 })));
t(() => Object.getPrototypeOf(new Proxy(sealed, { getPrototypeOf: () => null })));
t(() => Object.setPrototypeOf(new Proxy(sealed, { setPrototypeOf: () => true }), null));
t(() => Object.isExtensible(new Proxy(sealed, { isExtensible: () => true })));
t(() => Object.preventExtensions(new Proxy({}, { preventExtensions: () => true })));
t(() => new (new Proxy(function () {}, { construct: () => 1 }))());
t(() => new Proxy({}, { get: 5 }).x);
t(() => { 'use strict'; new Proxy({}, { set: () => false }).x = 1; });
t(() => Object.defineProperty(new Proxy({}, { defineProperty: () => false }), 'x', {}));
t(() => new Proxy(1, {}));
t(() => Proxy({}, {}));
// expect: TypeError: 'get' on proxy: property 'a' is a read-only and non-configurable data property on the proxy target but the proxy did not return its actual value (expected '1' but got '2')
// expect: TypeError: 'set' on proxy: trap returned truish for property 'a' which exists in the proxy target as a non-configurable and non-writable data property with a different value
// expect: TypeError: 'get' on proxy: property 'a' is a non-configurable accessor property on the proxy target and does not have a getter function, but the trap did not return 'undefined' (got '2')
// expect: TypeError: 'has' on proxy: trap returned falsish for property 'a' which exists in the proxy target as non-configurable
// expect: TypeError: 'has' on proxy: trap returned falsish for property 'a' but the proxy target is not extensible
// expect: TypeError: 'deleteProperty' on proxy: trap returned truish for property 'a' which is non-configurable in the proxy target
// expect: TypeError: 'deleteProperty' on proxy: trap returned truish for property 'a' but the proxy target is non-extensible
// expect: TypeError: 'ownKeys' on proxy: trap result did not include 'a'
// expect: TypeError: 'ownKeys' on proxy: trap returned extra keys but proxy target is non-extensible
// expect: TypeError: 'ownKeys' on proxy: trap returned duplicate entries
// expect: TypeError: #<Object> is not a valid property name
// expect: TypeError: 'getOwnPropertyDescriptor' on proxy: trap returned undefined for property 'a' which is non-configurable in the proxy target
// expect: TypeError: 'getOwnPropertyDescriptor' on proxy: trap returned undefined for property 'a' which exists in the non-extensible proxy target
// expect: TypeError: 'getOwnPropertyDescriptor' on proxy: trap returned neither object nor undefined for property 'a'
// expect: TypeError: 'getOwnPropertyDescriptor' on proxy: trap reported non-configurability for property 'a' which is either non-existent or configurable in the proxy target
// expect: TypeError: 'defineProperty' on proxy: trap returned truish for adding property 'b'  to the non-extensible proxy target
// expect: TypeError: 'defineProperty' on proxy: trap returned truish for defining non-configurable property 'b' which is either non-existent or configurable in the proxy target
// expect: TypeError: 'getPrototypeOf' on proxy: trap returned neither object nor null
// expect: TypeError: 'getPrototypeOf' on proxy: proxy target is non-extensible but the trap did not return its actual prototype
// expect: TypeError: 'setPrototypeOf' on proxy: trap returned truish for setting a new prototype on the non-extensible proxy target
// expect: TypeError: 'isExtensible' on proxy: trap result does not reflect extensibility of proxy target (which is 'false')
// expect: TypeError: 'preventExtensions' on proxy: trap returned truish but the proxy target is extensible
// expect: TypeError: 'construct' on proxy: trap returned non-object ('1')
// expect: TypeError: '5' returned for property 'get' of object '#<Object>' is not a function
// expect: TypeError: 'set' on proxy: trap returned falsish for property 'x'
// expect: TypeError: 'defineProperty' on proxy: trap returned falsish for property 'x'
// expect: TypeError: Cannot create proxy with a non-object as target or handler
// expect: TypeError: Constructor Proxy requires 'new'
