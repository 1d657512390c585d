try { `${Symbol('x')}`; } catch (e) { console.log(e.name); }
// expect: TypeError
