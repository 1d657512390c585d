// With d a match has the places of its groups.
var m = new RegExp('a(?<b>b)?(c)', 'd').exec('xacé');
console.log(JSON.stringify(m.indices[0]), m.indices[1], JSON.stringify(m.indices[2]), m.indices.groups.b, new RegExp('a', 'd').hasIndices);
console.log(JSON.stringify(new RegExp('b', 'dg').exec('éab').indices));
// expect: [1,3] undefined [2,3] undefined true
// expect: [[2,3]]
