try { const [a] = {}; } catch (e) { console.log(e.name); }
try { const [a] = undefined; } catch (e) { console.log(e.name); }
// expect: TypeError
// expect: TypeError
