// orrery only. await and yield outside say so. What the lowering makes of
//   console.log('SyntaxError');
//   console.log('SyntaxError');
try { ø.await(1); } catch (e) { console.log(e.name); }
try { ø.yield(1); } catch (e) { console.log(e.name); }
// expect: SyntaxError
// expect: SyntaxError
