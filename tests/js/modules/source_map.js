// module.SourceMap: places in generated code and where they come from; sections; what it refuses.
const { SourceMap, findSourceMap } = require('module');
const payload = { version: 3, file: 'o.js', sources: ['a.js', 'b.js'], names: ['x'], mappings: 'AAAAA,CAAC;;ECCA,GAAEA', sourceRoot: '' };
const map = new SourceMap(payload, { lineLengths: [3, 4] });
console.log(map.payload !== payload, map.payload.file, map.lineLengths);
const say = (entry) => Object.values(entry).join(' ');
for (const place of [[0, 0], [0, 1], [0, 50], [2, 0], [2, 2], [2, 5], [9, 0]]) console.log(...place, '->', say(map.findEntry(...place)));
console.log(say(map.findOrigin(1, 1)), say(map.findOrigin(3, 4)));
const two = new SourceMap({ version: 3, sections: [{ offset: { line: 0, column: 0 }, map: payload }, { offset: { line: 10, column: 4 }, map: payload }] });
console.log(say(two.findEntry(10, 5)), say(two.findEntry(12, 2)));
console.log(findSourceMap(__filename));
try { new SourceMap(1); } catch (error) { console.log(error.message); }
// expect: true o.js [ 3, 4 ]
// expect: 0 0 -> 0 0 a.js 0 0 x
// expect: 0 1 -> 0 1 a.js 0 1 
// expect: 0 50 -> 0 1 a.js 0 1 
// expect: 2 0 -> 0 1 a.js 0 1 
// expect: 2 2 -> 2 2 b.js 1 1 
// expect: 2 5 -> 2 5 b.js 1 3 x
// expect: 9 0 -> 2 5 b.js 1 3 x
// expect: x a.js 1 1  b.js 2 3
// expect: 10 5 a.js 0 1  12 2 b.js 1 1 
// expect: undefined
// expect: The "payload" argument must be of type object. Received type number (1)
