// Functions, symbols, promises and their like throw a DataCloneError; nothing is transferred then.
const buffer = new ArrayBuffer(4);
const values = [() => 1, Symbol('a'), { a: { b() {} } }, Promise.resolve(), new WeakMap(), new Proxy({}, {}), class A {},
  new WeakRef({}), [new WeakSet()]];
for (const value of values) {
  try {
    structuredClone([buffer, value], { transfer: [buffer] });
  } catch (error) {
    console.log(error.name, error.code, error.message, error instanceof DOMException);
  }
}
console.log(buffer.byteLength);
try {
  structuredClone({ get a() { throw new Error('from the getter'); } });
} catch (error) {
  console.log(error.message);
}
// expect: DataCloneError 25 () => 1 could not be cloned. true
// expect: DataCloneError 25 Symbol(a) could not be cloned. true
// expect: DataCloneError 25 b() {} could not be cloned. true
// expect: DataCloneError 25 #<Promise> could not be cloned. true
// expect: DataCloneError 25 #<WeakMap> could not be cloned. true
// expect: DataCloneError 25 #<Object> could not be cloned. true
// expect: DataCloneError 25 class A {} could not be cloned. true
// expect: DataCloneError 25 #<WeakRef> could not be cloned. true
// expect: DataCloneError 25 #<WeakSet> could not be cloned. true
// expect: 4
// expect: from the getter
