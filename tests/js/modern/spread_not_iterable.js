try { [...undefined]; } catch (e) { console.log(e.name); }
try { [...{}]; } catch (e) { console.log(e.name); }
// expect: TypeError
// expect: TypeError
