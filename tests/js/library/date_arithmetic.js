console.log(Date.UTC(2017), Date.UTC(), Date.UTC(99, 0), Date.UTC(2020, 0, undefined), Date.UTC(1970.9, 0.9, 1.9, 0.9, 0.9, 0.9, 0.9));
console.log(new Date(2016, 0, undefined).getTime(), Object.is(new Date(-0).getTime(), 0), new Date(1e81).getTime(), new Date(8.64e15).toISOString());
console.log(Date.parse('-271821-04-20T00:00:00.000Z'), Date.parse('+275760-09-13T00:00:00.001Z'), Date.parse('-000000-01-01T00:00:00Z'), Date.parse('-000001-01-01T00:00:00Z'));
console.log(new Date(Date.UTC(-1, 0)).toISOString(), new Date(Date.UTC(12345, 0)).toISOString(), new Date(8e15).toJSON());
var d = new Date(NaN);
console.log(d.setHours(1), d.setFullYear(2000), d.getTime() === new Date(2000, 0, 1).getTime(), d.setMonth(1, undefined));
d = new Date(Date.UTC(2016, 6, 1));
console.log(d.setUTCHours(1), d.setUTCMinutes(2, 3), d.setUTCSeconds(4, 5), d.setUTCMilliseconds(6), d.setUTCDate(7), d.setUTCMonth(8, 9), d.setUTCFullYear(2010, 11, 12));
console.log(new Date(100, 0).getYear(), new Date(NaN).getYear(), new Date(2020, 5, 15).setYear(99) === new Date(1999, 5, 15).getTime(), Date.prototype.toGMTString === Date.prototype.toUTCString);
try { Date.prototype.getTime(); } catch (e) { console.log(e.name); }
try { Date.prototype.setTime.call({}, { valueOf: function () { console.log('not read'); } }); } catch (e) { console.log(e.name); }
console.log(Object.prototype.toString.call(Date.prototype), Date.length);
var order = [];
function part(n) { return { valueOf: function () { order.push(n); return n; } }; }
new Date(part(2000), part(1), part(2), part(3), part(4), part(5), part(6));
console.log(order.join());
// expect: 1483228800000 NaN 915148800000 NaN 0
// expect: NaN true NaN +275760-09-13T00:00:00.000Z
// expect: -8640000000000000 NaN NaN -62198755200000
// expect: -000001-01-01T00:00:00.000Z +012345-01-01T00:00:00.000Z +255479-11-28T14:13:20.000Z
// expect: NaN 946684800000 true NaN
// expect: 1467334800000 1467334923000 1467334924005 1467334924006 1467853324006 1473382924006 1292115724006
// expect: -1800 NaN true true
// expect: TypeError
// expect: TypeError
// expect: [object Object] 7
// expect: 2000,1,2,3,4,5,6
