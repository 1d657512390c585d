import data from './fixtures/data.json' with { type: 'json' };
import * as ns from './fixtures/data.json' with { type: 'json' };

console.log(data, Object.keys(ns), ns.default === data);
console.log((await import('./fixtures/data.json', { with: { type: 'json' } })).default === data);
const failing = [['./fixtures/data.json'], ['./fixtures/counter.mjs', { with: { type: 'json' } }],
  ['./fixtures/data.json', { with: { type: 'css' } }]];
for (const [file, options] of failing) {
  await import(file, options).catch((error) => console.log(error.name, error.code));
}
await import('./fixtures/needs_type.mjs').catch((error) => console.log(error.code));
// expect: { answer: 42 } [ 'default' ] true
// expect: true
// expect: TypeError ERR_IMPORT_ASSERTION_TYPE_MISSING
// expect: TypeError ERR_IMPORT_ASSERTION_TYPE_FAILED
// expect: TypeError ERR_IMPORT_ASSERTION_TYPE_UNSUPPORTED
// expect: ERR_IMPORT_ASSERTION_TYPE_MISSING
