// match, with and without g.
console.log(JSON.stringify('a1b2'.match(new RegExp('\\d', 'gs'))), 'x'.match(new RegExp('\\d', 'gs')), 'ab'.match(new RegExp('(?<l>b)')).index, JSON.stringify('aXb'.match(new RegExp('', 'gs'))));
// expect: ["1","2"] null 1 ["","","",""]
