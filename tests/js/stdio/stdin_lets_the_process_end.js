// Nobody writes to standard input and nobody ends it: who only looks at it, pauses it, or lets it go, ends.
'use strict';
const { spawn } = require('child_process');

const programs = {
  look: 'console.log(process.stdin.isTTY, process.stdin.fd)',
  pause: 'process.stdin.on("data", () => {}).pause(); console.log(process.stdin.isPaused())',
  unref: 'process.stdin.on("data", () => {}).unref(); console.log(process.stdin.readableFlowing)',
  destroy: 'process.stdin.on("data", () => {}).on("close", () => console.log("closed")); process.stdin.destroy()',
  later: 'process.stdin.resume(); setTimeout(() => { process.stdin.pause(); console.log("enough"); }, 5)',
  listener: 'process.stdin.on("data", (text) => { console.log(String(text)); process.stdin.removeAllListeners("data"); process.stdin.unref(); })',
};

async function run(name) {
  const child = spawn(process.execPath, ['-e', programs[name]], { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (text) => { output += text; });
  if (name === 'listener') child.stdin.write('some');
  const code = await new Promise((resolve) => child.on('close', resolve));
  console.log(name, code, output.trim());
}

(async () => {
  for (const name of Object.keys(programs)) await run(name);
})();
// expect: look 0 undefined 0
// expect: pause 0 true
// expect: unref 0 true
// expect: destroy 0 closed
// expect: later 0 enough
// expect: listener 0 some
