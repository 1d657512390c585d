// A missing module says what was looked for, from where.
try { require('./nowhere'); } catch (e) {
  console.log(e.code);
  console.log(e.message.replace(__dirname, '.'));
  console.log(e.requireStack.length, e.requireStack[0] === __filename);
}
try { require('no-such-package'); } catch (e) { console.log(e.message.split('\n')[0]); }
try { require.resolve('./nowhere'); } catch (e) { console.log(e.code); }
// expect: MODULE_NOT_FOUND
// expect: Cannot find module './nowhere'
// expect: Require stack:
// expect: - ./missing.js
// expect: 1 true
// expect: Cannot find module 'no-such-package'
// expect: MODULE_NOT_FOUND
