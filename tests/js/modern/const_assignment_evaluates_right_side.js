const c = 1;
try { c = console.log('right'); } catch (e) { console.log('thrown'); }
// expect: right
// expect: thrown
