// In a child without a listener for messages, the channel keeps nothing alive; a large message comes whole.
const { fork } = require('child_process');
if (process.argv[2] === 'child') {
  process.send('ä'.repeat(200000));
} else {
  const child = fork(__filename, ['child'], { silent: true });
  child.on('message', (message) => console.log(message.length));
  child.on('close', (code) => console.log('close', code, child.stdout !== null));
}
// expect: 200000
// expect: close 0 true
