const add = (a, b) => a + b, id = x => x, o = () => ({ k: 1 });
console.log(add(1, 2), id(3), o().k);
// expect: 3 3 1
