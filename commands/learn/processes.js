/* processes.js -- runs a program to its end, for so long and no longer, and keeps what it wrote.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { spawn } = require('child_process');

const KEPT = 64 * 1024; /* of what it writes; the rest is read and dropped */

function keep(stream) {
  const chunks = [];
  let length = 0;
  stream.on('data', (chunk) => {
    if (length < KEPT) chunks.push(chunk);
    length += chunk.length;
  });
  return () => Buffer.concat(chunks).toString('utf8', 0, KEPT) + (length > KEPT ? '\n(and so on)\n' : '');
}

/**
 * Runs a program. @param {string[]} command the program and its arguments
 * @param {{cwd: string, env: object, seconds: number}} options
 * @returns {Promise<{code: ?number, signal: ?string, late: boolean, output: string, errors: string}>} late: it was ended
 *   since its time was over. Never rejects: a program that cannot be started has the code -1.
 */
function run([program, ...args], { cwd, env, seconds }) {
  return new Promise((resolve) => {
    let late = false;
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = keep(child.stdout), errors = keep(child.stderr);
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: -1, signal: null, late, output: '', errors: error.message });
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, late, output: output(), errors: errors() });
    });
  });
}

module.exports = { run };
