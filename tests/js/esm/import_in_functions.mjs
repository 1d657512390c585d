class Loader {
  async load(name) { return (await import(`./fixtures/${name}.mjs`)).default; }
  *lazily() { yield import('./fixtures/says.mjs'); }
}
console.log(await new Loader().load('default_value'));
for (const promise of new Loader().lazily()) console.log((await promise).default);
const all = await Promise.all(['says', 'meta'].map((name) => import(`./fixtures/${name}.mjs`)));
console.log(all.length);
// expect: 2
// expect: says runs
// expect: said
// expect: 2
