// orrery only: a core module that is not there yet says so.
try { require('http2'); } catch (e) { console.log(e.message); }
try { require('internal/promise'); } catch (e) { console.log(e.code); }
// expect: Orrery does not have the core module 'http2' yet
// expect: MODULE_NOT_FOUND
