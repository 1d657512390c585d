const names = async (file) => console.log(Object.keys(await import(file)).join());

await names('./fixtures/literal.cjs');
await names('./fixtures/compiled.cjs');
await names('./fixtures/reexports.cjs');
await names('./fixtures/star.cjs');
await names('./fixtures/scanned.cjs');
const compiled = await import('./fixtures/compiled.cjs');
console.log(compiled.default, compiled.named);
// expect: a,call,default,in quotes,renamed
// expect: __esModule,default,named
// expect: a,call,default,in quotes,renamed
// expect: default,method,more,number,quoted
// expect: default,hinted,inside,never,same
// expect: { default: 'its default', named: 'named' } named
