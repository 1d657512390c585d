/* mongo.js -- a MongoDB for a test: the one that MONGODB_URI names, or mongo.py for as long as the test runs.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const { spawn } = require('child_process');
const path = require('path');

/** @returns {Promise<{ uri: string, stop(): void }>} */
exports.start = function () {
  const database = `orrery_${process.pid}`;
  if (process.env.MONGODB_URI) return Promise.resolve({ uri: process.env.MONGODB_URI, stop() {} });
  const server = spawn('/usr/bin/python3', [path.join(__dirname, '..', 'mongo.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.stdout.once('data', (port) => resolve({
      uri: `mongodb://127.0.0.1:${String(port).trim()}/${database}`,
      stop() { server.stdin.end(); },
    }));
  });
};
