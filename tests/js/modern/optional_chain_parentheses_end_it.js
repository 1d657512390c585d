const a = null; try { (a?.b).c; } catch (e) { console.log(e.name); }
// expect: TypeError
