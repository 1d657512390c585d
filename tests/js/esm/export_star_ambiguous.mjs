import * as ns from './fixtures/ambiguous.mjs';

console.log(Object.keys(ns), ns.name);
await import('./fixtures/asks_ambiguous.mjs').catch((error) => console.log(error.name, error.message));
// expect: [ 'first', 'second' ] undefined
// expect: SyntaxError The requested module './ambiguous.mjs' contains conflicting star exports for name 'name'
