/* internal/child_process/stdio.js -- the `stdio` option: what the child finds at its descriptors.
 *
 * HOW   a word for all, or a list: 'pipe', 'ignore', 'inherit', 'ipc', 'overlapped', a number, or a stream with a
 *       descriptor. Each becomes what src/native/spawn.c takes: {type: 'pipe' | 'ipc' | 'ignore' | 'fd', fd, handle}.
 * READ  before child.js. Follows child_process.html#optionsstdio.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const errors = require('internal/errors');

/** 'pipe' as a list for three descriptors, and those of `more`. Throws ERR_INVALID_ARG_VALUE. */
function toList(stdio, more = []) {
  if (!['ignore', 'pipe', 'overlapped', 'inherit'].includes(stdio)) {
    throw errors.invalidValue('stdio', stdio);
  }
  return [stdio, stdio, stdio, ...more];
}

/* What stands at a descriptor: a word, a number or a stream. */
function toContainer(one, i, sync) {
  if (one === 'ignore') return { type: 'ignore' };
  if (one === 'pipe' || one === 'overlapped' || (typeof one === 'number' && one < 0)) return { type: 'pipe' };
  if (one === 'inherit') return { type: 'fd', fd: i };
  if (typeof one === 'number') return { type: 'fd', fd: one };
  if (one !== null && typeof one === 'object') {
    if (typeof one.fd === 'number') return { type: 'fd', fd: one.fd };
    const handle = one._handle || one.handle;
    if (handle && typeof handle.readStart === 'function' && !sync) return { type: 'fd', handle };
  }
  if (ArrayBuffer.isView(one) || typeof one === 'string') {
    if (sync) return { type: 'pipe', input: one };
    throw errors.error('ERR_INVALID_SYNC_FORK_INPUT', require('internal/inspect').inspect(one));
  }
  throw errors.invalidValue('stdio', one);
}

/**
 * @param {string|Array} stdio the option @param {boolean} [sync] for spawnSync
 * @returns {{containers: object[], ipc: number|undefined}} ipc: the descriptor of the channel
 */
function toContainers(stdio, sync = false) {
  const list = typeof stdio === 'string' ? toList(stdio) : stdio;
  if (!Array.isArray(list)) throw errors.invalidValue('stdio', stdio);
  let ipc;
  const padded = list.length < 3 ? [...list, ...Array(3 - list.length).fill(undefined)] : list;
  const containers = padded.map((one, i) => {
    if (one === null || one === undefined) return { type: i < 3 ? 'pipe' : 'ignore' };
    if (one !== 'ipc') return toContainer(one, i, sync);
    if (sync) throw errors.error('ERR_IPC_SYNC_FORK');
    if (ipc !== undefined) throw errors.error('ERR_IPC_ONE_PIPE');
    ipc = i;
    return { type: 'ipc' };
  });
  return { containers, ipc };
}

module.exports = { toContainers, toList };
