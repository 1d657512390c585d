// --disable-warning, NODE_NO_WARNINGS: what is not printed is emitted all the same.
'use strict';
const { spawnSync } = require('child_process');

const program = `
process.on('warning', ({ name, code, message }) => console.log(name, code, message));
process.emitWarning('typed', 'OneKind');
process.emitWarning('coded', { type: 'OtherKind', code: 'C1', detail: 'in detail' });
process.emitWarning('', 'Nothing');
process.emitWarning('old', 'DeprecationWarning', 'DEP0999');`;

function run(env, ...options) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...options, '-e', program], { env: { ...process.env, ...env } });
  console.log(status, options.join(' '), String(stdout).trim().split('\n').length);
  console.log(String(stderr).replace(/\(\w+:\d+\)/g, '(P)').replace(/\(Use `\w+/, '(Use `').trim());
}

run({});
run({}, '--disable-warning=OneKind');
run({}, '--disable-warning=C1', '--disable-warning=DEP0999');
run({}, '--disable-warning', 'DeprecationWarning');
run({}, '--no-deprecation');
run({ NODE_NO_WARNINGS: '1' });
run({ NODE_NO_WARNINGS: 'yes' }, '--no-warnings');
// expect: 0  4
// expect: (P) OneKind: typed
// expect: (Use ` --trace-warnings ...` to show where the warning was created)
// expect: (P) [C1] OtherKind: coded
// expect: in detail
// expect: (P) Nothing
// expect: (P) [DEP0999] DeprecationWarning: old
// expect: 0 --disable-warning=OneKind 4
// expect: (P) [C1] OtherKind: coded
// expect: in detail
// expect: (Use ` --trace-warnings ...` to show where the warning was created)
// expect: (P) Nothing
// expect: (P) [DEP0999] DeprecationWarning: old
// expect: 0 --disable-warning=C1 --disable-warning=DEP0999 4
// expect: (P) OneKind: typed
// expect: (Use ` --trace-warnings ...` to show where the warning was created)
// expect: (P) Nothing
// expect: 0 --disable-warning DeprecationWarning 4
// expect: (P) OneKind: typed
// expect: (Use ` --trace-warnings ...` to show where the warning was created)
// expect: (P) [C1] OtherKind: coded
// expect: in detail
// expect: (P) Nothing
// expect: 0 --no-deprecation 3
// expect: (P) OneKind: typed
// expect: (Use ` --trace-warnings ...` to show where the warning was created)
// expect: (P) [C1] OtherKind: coded
// expect: in detail
// expect: (P) Nothing
// expect: 0  4
// expect:
// expect: 0 --no-warnings 4
// expect:
