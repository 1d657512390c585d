// entries and values, integer keys first.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
console.log(JSON.stringify(Object.entries({ b: 1, a: 2, 1: 3 })), JSON.stringify(Object.values('hi')), JSON.stringify(Object.entries(['x'])));
attempt(function () { return Object.values(undefined); });
// expect: [["1",3],["b",1],["a",2]] ["h","i"] [["0","x"]]
// expect: TypeError: Cannot convert undefined or null to object
