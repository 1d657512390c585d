var await = 3;
await = await + 1;
const f = await => await * 2;
console.log(await, f(4));
// expect: 4 8
