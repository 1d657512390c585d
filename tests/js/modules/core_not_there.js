// orrery only: a core module that is not there yet says so.
try { require('wasi'); } catch (e) { console.log(e.code, e.message); }
try { require('internal/promise'); } catch (e) { console.log(e.code); }
// expect: ERR_FEATURE_UNAVAILABLE_ON_PLATFORM The core module 'wasi' is not there yet in Orrery
// expect: MODULE_NOT_FOUND
