import { createRequire, builtinModules, isBuiltin } from 'node:module';
import literal from './fixtures/literal.cjs';

const require = createRequire(import.meta.url);
console.log(require('./fixtures/literal.cjs') === literal, require('./fixtures/data.json').answer);
console.log(require.resolve('./fixtures/literal.cjs').endsWith('literal.cjs'), builtinModules.includes('fs'));
console.log(isBuiltin('node:path'), isBuiltin('http'), isBuiltin('lodash'));
// expect: true 42
// expect: true true
// expect: true true false
