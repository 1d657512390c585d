const { fork } = require('child_process');
if (process.argv[2] === 'child') {
  process.on('message', (message) => {
    process.send({ got: message, connected: process.connected });
    if (message === 'bye') process.disconnect();
  });
} else {
  const child = fork(__filename, ['child']);
  const got = [];
  child.on('message', (message) => got.push(JSON.stringify(message)));
  child.on('close', (code, signal) => {
    console.log('close', code, signal, child.connected, child.channel);
    console.log(got.join('\n'));
    child.on('error', (error) => console.log(error.code, error.message));
    console.log(child.send('late'));
    child.disconnect();
  });
  child.send({ list: [1, 'ä', null], long: 'x'.repeat(70000).length });
  console.log(child.connected, child.send('bye', (error) => console.log('sent', error)));
  for (const message of [undefined, () => {}, Symbol('s')]) {
    try {
      child.send(message);
    } catch (error) {
      console.log(error.code);
    }
  }
}
// expect: true true
// expect: ERR_MISSING_ARGS
// expect: ERR_INVALID_ARG_TYPE
// expect: ERR_INVALID_ARG_TYPE
// expect: sent null
// expect: close 0 null false null
// expect: {"got":{"list":[1,"ä",null],"long":70000},"connected":true}
// expect: {"got":"bye","connected":true}
// expect: false
// expect: ERR_IPC_DISCONNECTED IPC channel is already disconnected
// expect: ERR_IPC_CHANNEL_CLOSED Channel closed
