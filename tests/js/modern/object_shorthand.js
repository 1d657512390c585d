const a = 1, b = () => 2; console.log(JSON.stringify({ a, c: b() }), { b }.b());
// expect: {"a":1,"c":2} 2
