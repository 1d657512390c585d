const GeneratorFunction = Object.getPrototypeOf(function* () {}).constructor;
const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor;
const AsyncGeneratorFunction = Object.getPrototypeOf(async function* () {}).constructor;
const g = new GeneratorFunction('a', 'yield a; yield a * 2');
console.log([...g(4)].join(), g.name, g.length, g instanceof GeneratorFunction);
AsyncFunction('a', 'return await a')(7).then(console.log);
const ag = AsyncGeneratorFunction('yield 1; return 2');
(async () => { const i = ag(); console.log(await i.next(), await i.next()); })();
console.log(String(g));
// expect: 4,8 anonymous 1 true
// expect: function* anonymous(a
// expect: ) {
// expect: yield a; yield a * 2
// expect: }
// expect: 7
// expect: { value: 1, done: false } { value: 2, done: true }
