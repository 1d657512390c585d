// split with captures, limits, empty matches.
console.log(JSON.stringify('a1b2c'.split(new RegExp('(?<d>\\d)'))), JSON.stringify('abc'.split(new RegExp('(?:)', 'u'))), JSON.stringify('a,b,c'.split(new RegExp(',', 's'), 2)));
console.log(JSON.stringify(''.split(new RegExp('x', 's'))), JSON.stringify(''.split(new RegExp('', 's'))), JSON.stringify('😀a'.split(new RegExp('', 'u'))), JSON.stringify('ab'.split(new RegExp('(?<x>b)|c', 's'))));
// expect: ["a","1","b","2","c"] ["a","b","c"] ["a","b"]
// expect: [""] [] ["😀","a"] ["a","b",""]
