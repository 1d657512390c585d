// Named groups in exec, replace and backreferences.
var r = new RegExp('(?<y>\\d{4})-(?<m>\\d\\d)'), m = r.exec('on 2024-05');
console.log(m.index, m.groups.y, m.groups.m, m.length, m.input, Object.getPrototypeOf(m.groups));
console.log('2024-05'.replace(r, '$<m>/$<y>'), new RegExp('(?<q>[\'"]).*?\\k<q>').exec('a "b\'c" d')[0]);
console.log('2024-05'.replace(r, function () { return JSON.stringify(arguments[arguments.length - 1]); }));
// expect: 3 2024 05 3 on 2024-05 null
// expect: 05/2024 "b'c"
// expect: {"y":"2024","m":"05"}
