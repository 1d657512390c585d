/* internal/fs/stats.js -- what the system says of a file, of a file system, of an entry of a folder.
 *
 * READ  with fs_results.c. Follows fs.html, "Class: fs.Stats", "Class: fs.StatFs", "Class: fs.Dirent".
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const constants = require('internal/fs/natives').constants;

/* The kind of a file is in its mode's highest bits. */
const kindOf = (name) => function () { return (this.mode & constants.S_IFMT) === constants[name]; };

const dateOf = (ms) => new Date(Math.round(Number(ms)));

/** Times are there twice, as milliseconds and as a Date. */
function Stats(dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks, atimeMs, mtimeMs, ctimeMs, birthtimeMs) {
  this.dev = dev;
  this.mode = mode;
  this.nlink = nlink;
  this.uid = uid;
  this.gid = gid;
  this.rdev = rdev;
  this.blksize = blksize;
  this.ino = ino;
  this.size = size;
  this.blocks = blocks;
  this.atimeMs = atimeMs;
  this.mtimeMs = mtimeMs;
  this.ctimeMs = ctimeMs;
  this.birthtimeMs = birthtimeMs;
  this.atime = dateOf(atimeMs);
  this.mtime = dateOf(mtimeMs);
  this.ctime = dateOf(ctimeMs);
  this.birthtime = dateOf(birthtimeMs);
}

Stats.prototype.isDirectory = kindOf('S_IFDIR');
Stats.prototype.isFile = kindOf('S_IFREG');
Stats.prototype.isBlockDevice = kindOf('S_IFBLK');
Stats.prototype.isCharacterDevice = kindOf('S_IFCHR');
Stats.prototype.isSymbolicLink = kindOf('S_IFLNK');
Stats.prototype.isFIFO = kindOf('S_IFIFO');
Stats.prototype.isSocket = kindOf('S_IFSOCK');

/* Whole numbers of any size: nothing is rounded, and times are there in nanoseconds, too. */
class BigIntStats {
  constructor(f) {
    const whole = ['dev', 'mode', 'nlink', 'uid', 'gid', 'rdev', 'blksize', 'ino', 'size', 'blocks'];
    const times = ['atime', 'mtime', 'ctime', 'birthtime'];
    const ns = times.map((name, i) => BigInt(Math.floor(f[10 + i] / 1000)) * 1000000000n + BigInt(f[14 + i]));
    whole.forEach((name, i) => { this[name] = BigInt(f[i]); });
    times.forEach((name, i) => { this[`${name}Ms`] = ns[i] / 1000000n; });
    times.forEach((name, i) => { this[`${name}Ns`] = ns[i]; });
    times.forEach((name, i) => { this[name] = dateOf(f[10 + i]); });
  }
}
for (const name of Object.keys(Stats.prototype)) {
  const test = Stats.prototype[name];
  BigIntStats.prototype[name] = function () { return test.call({ mode: Number(this.mode) }); };
}

/** From the numbers of the C half. */
const asStats = (f) => new Stats(f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8], f[9], f[10], f[11], f[12], f[13]);

class StatFs {
  constructor(type, bsize, blocks, bfree, bavail, files, ffree) {
    Object.assign(this, { type, bsize, blocks, bfree, bavail, files, ffree });
  }
}

const asStatFs = (fields) => new StatFs(...fields);
const asBigStatFs = (fields) => new StatFs(...fields.map(BigInt));

/** What makes the Stats that the options { bigint } ask for. */
const statsFor = (options) => options?.bigint ? (fields) => new BigIntStats(fields) : asStats;
const statFsFor = (options) => options?.bigint ? asBigStatFs : asStatFs;

const TYPE = Symbol('type');

/** Something in a folder. `path` is the folder's, as Node 20 has it. */
class Dirent {
  constructor(name, type, path) {
    this.name = name;
    this.parentPath = path;
    this.path = path;
    this[TYPE] = type;
  }
  isDirectory() { return this[TYPE] === constants.UV_DIRENT_DIR; }
  isFile() { return this[TYPE] === constants.UV_DIRENT_FILE; }
  isBlockDevice() { return this[TYPE] === constants.UV_DIRENT_BLOCK; }
  isCharacterDevice() { return this[TYPE] === constants.UV_DIRENT_CHAR; }
  isSymbolicLink() { return this[TYPE] === constants.UV_DIRENT_LINK; }
  isFIFO() { return this[TYPE] === constants.UV_DIRENT_FIFO; }
  isSocket() { return this[TYPE] === constants.UV_DIRENT_SOCKET; }
}

module.exports = { Dirent, StatFs, Stats, asStats, statFsFor, statsFor };
