console.log('😀a'.split('').map((s) => s.charCodeAt(0).toString(16)).join(), '😀a'.split('', 1).length);
console.log('abc'.split('', 4294967297), 'a,b,c'.split(',', -1), 'a,b,c'.split(',', 2), 'abc'.split(undefined, 0));
console.log(JSON.stringify(['abc'.slice(2, 1), 'abc'.slice(Infinity, NaN), 'abc'.slice(-2), 'abc'.substring(2, 1), 'lego'.concat()]));
console.log('uid=31'.replace(/(uid=)(\d+)/, '$11$02$3$&$$'));
// expect: d83d,de00,61 1
// expect: [ 'a' ] [ 'a', 'b', 'c' ] [ 'a', 'b' ] []
// expect: ["","","bc","b","lego"]
// expect: uid=131$3uid=31$
