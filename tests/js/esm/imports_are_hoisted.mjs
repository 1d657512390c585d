console.log('main runs', said);
import said from './fixtures/says.mjs';
import './fixtures/says.mjs';
// expect: says runs
// expect: main runs said
