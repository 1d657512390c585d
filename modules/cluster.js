/* cluster.js -- require('cluster'): a server in several processes; here every process is the primary one.
 *
 * LIMIT cluster.fork() and its Worker are not there and say so. Node's workers share a server's connections: the primary
 *       accepts and hands each socket to one of them, which needs sockets that go through a child's channel. Programs that
 *       only ask who they are (`if (cluster.isPrimary)`) get the truth.
 * Follows Node's cluster.html. SPDX-License-Identifier: ISC
 */
'use strict';

const EventEmitter = require('events');
const { missing } = require('internal/errors');

const cluster = module.exports = new EventEmitter();
const SCHED_NONE = 1, SCHED_RR = 2;

/** What workers would be started with. @param {object} [options] exec, args, execArgv, silent
 * @see cluster.html#clustersetupprimarysettings */
function setupPrimary(options) {
  cluster.settings = { args: process.argv.slice(2), exec: process.argv[1], execArgv: process.execArgv, silent: false,
    ...cluster.settings, ...options };
  process.nextTick(() => cluster.emit('setup', cluster.settings));
}

/** Calls back when no worker is left. @see cluster.html#clusterdisconnectcallback */
function disconnect(callback) {
  if (typeof callback === 'function') process.nextTick(callback);
}

Object.assign(cluster, {
  isWorker: false, isMaster: true, isPrimary: true, Worker: missing('cluster.Worker'), workers: {}, settings: {},
  SCHED_NONE, SCHED_RR, schedulingPolicy: process.env.NODE_CLUSTER_SCHED_POLICY === 'none' ? SCHED_NONE : SCHED_RR,
  setupPrimary, setupMaster: setupPrimary, fork: missing('cluster.fork'), disconnect,
});
