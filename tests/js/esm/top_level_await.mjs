const list = [];
for await (const item of [Promise.resolve(1), 2]) list.push(item);
const value = await (async () => 'x')();
if (await Promise.resolve(true)) console.log(list, value);
try {
  await Promise.reject(new Error('rejected'));
} catch (error) {
  console.log(error.message);
}
export default await 5;
console.log((await import('./fixtures/awaits_default.mjs')).default);
// expect: [ 1, 2 ] x
// expect: rejected
// expect: 6
