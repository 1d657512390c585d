(async () => {
  const o = {};
  [o.a = await Promise.resolve(1), o.b = await 2] = [];
  console.log(o.a, o.b);
})();
// expect: 1 2
