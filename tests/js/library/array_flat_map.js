// flatMap maps and flattens one level.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
console.log(JSON.stringify([1, 2].flatMap(function (x, i) { return [x, [i]]; })));
attempt(function () { return [1].flatMap(5); });
// expect: [1,[0],2,[1]]
// expect: TypeError: flatMap mapper function is not callable
