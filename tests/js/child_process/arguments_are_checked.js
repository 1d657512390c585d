const cp = require('child_process');
function attempt(...args) {
  const [name, ...rest] = args;
  try {
    cp[name](...rest);
    console.log('nothing was thrown');
  } catch (error) {
    console.log(error.name, error.code, JSON.stringify(error.message));
  }
}
attempt('spawn', 5);
attempt('spawn', '');
attempt('spawn', 'sh', 5);
attempt('spawn', 'sh', ['a\0b']);
attempt('spawn', 'sh', [], 5);
attempt('spawn', 'sh', { detached: 1 });
attempt('spawn', 'sh', { uid: 1.5 });
attempt('spawn', 'sh', { shell: 5 });
attempt('spawn', 'sh', { argv0: 5 });
attempt('spawn', 'sh', { timeout: -1 });
attempt('spawn', 'sh', { killSignal: 'SIGNOTHING' });
attempt('spawn', 'sh', { killSignal: {} });
attempt('spawn', 'sh', { stdio: 'what' });
attempt('spawn', 'sh', { stdio: ['what'] });
attempt('spawn', 'sh', { stdio: ['ipc', 'ipc'] });
attempt('spawn', 'sh', { env: { 'A\0': 1 } });
attempt('spawn', 'sh', { signal: {} });
attempt('spawnSync', 'sh', { stdio: ['ipc'] });
attempt('spawnSync', 'sh', { maxBuffer: -1 });
attempt('spawnSync', 'sh', { input: 5 });
attempt('exec', 5);
attempt('execFile', 'sh', [], {}, 5);
attempt('fork', 5);
attempt('fork', 'x.js', [], { stdio: ['pipe'] });
// expect: TypeError ERR_INVALID_ARG_TYPE "The \"file\" argument must be of type string. Received type number (5)"
// expect: TypeError ERR_INVALID_ARG_VALUE "The argument 'file' cannot be empty. Received ''"
// expect: TypeError ERR_INVALID_ARG_TYPE "The \"args\" argument must be of type object. Received type number (5)"
// expect: TypeError ERR_INVALID_ARG_VALUE "The argument 'args[0]' must be a string without null bytes. Received 'a\\x00b'"
// expect: TypeError ERR_INVALID_ARG_TYPE "The \"options\" argument must be of type object. Received type number (5)"
// expect: TypeError ERR_INVALID_ARG_TYPE "The \"options.detached\" property must be of type boolean. Received type number (1)"
// expect: TypeError ERR_INVALID_ARG_TYPE "The \"options.uid\" property must be int32. Received type number (1.5)"
// expect: TypeError ERR_INVALID_ARG_TYPE "The \"options.shell\" property must be one of type boolean or string. Received type number (5)"
// expect: TypeError ERR_INVALID_ARG_TYPE "The \"options.argv0\" property must be of type string. Received type number (5)"
// expect: RangeError ERR_OUT_OF_RANGE "The value of \"timeout\" is out of range. It must be an unsigned integer. Received -1"
// expect: TypeError ERR_UNKNOWN_SIGNAL "Unknown signal: SIGNOTHING"
// expect: TypeError ERR_INVALID_ARG_TYPE "The \"options.killSignal\" property must be one of type string or number. Received an instance of Object"
// expect: TypeError ERR_INVALID_ARG_VALUE "The argument 'stdio' is invalid. Received 'what'"
// expect: TypeError ERR_INVALID_SYNC_FORK_INPUT "Asynchronous forks do not support Buffer, TypedArray, DataView or string input: 'what'"
// expect: Error ERR_IPC_ONE_PIPE "Child process can have only one IPC pipe"
// expect: TypeError ERR_INVALID_ARG_VALUE "The property 'options.env['A\u0000']' must be a string without null bytes. Received 'A\\x00'"
// expect: TypeError ERR_INVALID_ARG_TYPE "The \"options.signal\" property must be an instance of AbortSignal. Received an instance of Object"
// expect: Error ERR_IPC_SYNC_FORK "IPC cannot be used with synchronous forks"
// expect: RangeError ERR_OUT_OF_RANGE "The value of \"options.maxBuffer\" is out of range. It must be a positive number. Received -1"
// expect: TypeError ERR_INVALID_ARG_TYPE "The \"options.stdio[0]\" property must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)"
// expect: TypeError ERR_INVALID_ARG_TYPE "The \"command\" argument must be of type string. Received type number (5)"
// expect: TypeError ERR_INVALID_ARG_TYPE "The \"callback\" argument must be of type function. Received type number (5)"
// expect: TypeError ERR_INVALID_ARG_TYPE "The \"modulePath\" argument must be of type string or an instance of Buffer or URL. Received type number (5)"
// expect: Error ERR_CHILD_PROCESS_IPC_REQUIRED "Forked processes must have an IPC channel, missing value 'ipc' in options.stdio"
