/* internal/tls/handle.js -- a handle that speaks TLS over another handle: what net.Socket reads and writes is cleartext.
 *
 *      TLSSocket ──write()──▶ TLSHandle ──▶ OpenSSL ──ciphertext──▶ the handle of the connection
 *                ◀──onread()──          ◀──         ◀─────────────
 *
 * HOW   it has the methods of a stream's handle (src/streams.c), so a TLSSocket is a net.Socket with this below it. The
 *       handshake begins with the first readStart(). What is written before it is done waits; what happens in it is told to
 *       `owner`: onsecure, onchoice, onerror, onsession, onkeylog.
 * WHY   pressure passes: while nobody reads cleartext, no ciphertext is read, either.
 * READ  after src/native/tls_session.c, before socket.js.
 *
 * SPDX-License-Identifier: ISC
 */
'use strict';

const natives = native('tls');
const SECURED = 1, WANTS_CHOICE = 2; // what read() gives, see tls_session.c
const EPROTO = native('errors').number('EPROTO');

let prototype; // of sessions, made with the first

class TLSHandle {
  /**
   * @param {object} below the handle of the connection @param {object} context the native half of a SecureContext
   * @param {{isServer: boolean, asks: boolean}} role asks: onchoice is to be called @param {net.Socket} [carrier]
   * the socket that the handle below belongs to: closed together with this
   */
  constructor(below, context, { isServer, asks }, carrier = null) {
    prototype ??= natives.sessionPrototype();
    this.session = natives.session(prototype, context, isServer, asks);
    this.below = below;
    this.carrier = carrier;
    this.owner = null;
    this.onread = undefined;
    this.flowing = false;   // somebody wants cleartext
    this.secured = false;
    this.closed = false;
    this.stopped = false;   // it waits for a choice, or the peer has ended, or it has failed
    this.early = null;      // what was written before the handshake was done
    this.read = 0;
    this.written = 0;
    below.onread = (bytes, code) => { this.#take(bytes, code); };
  }

  /* ---- from the handle below ---- */

  #take(bytes, code) {
    if (bytes === undefined) {
      this.#deliver(undefined, code);
    } else if (bytes === null) {
      this.stopped = true;
      this.#deliver(null);
    } else {
      this.receive(bytes);
    }
  }

  #deliver(bytes, code) {
    if (bytes) this.read += bytes.length;
    if (this.onread) this.onread(bytes, code);
  }

  /** Ciphertext that has come. */
  receive(bytes) {
    this.session.feed(bytes);
    this.advance();
  }

  /** Goes on as far as there is ciphertext, and somebody who wants cleartext. */
  advance() {
    while (!this.stopped && !this.closed && (this.flowing || !this.secured)) {
      const found = this.session.read();
      if (found === undefined) break;
      this.#handle(found);
    }
    if (this.closed) return;
    this.flush();
    this.#tell();
  }

  #handle(found) {
    if (Buffer.isBuffer(found)) {
      this.#deliver(found);
    } else if (found === SECURED) {
      this.#secure(); // before anything leaves: who rejects the peer sends no Finished
    } else if (found === WANTS_CHOICE) {
      this.stopped = true;
      this.owner.onchoice();
    } else if (found === null) {
      this.stopped = true;
      this.flush();
      this.#deliver(null);
    } else {
      this.stopped = true;
      this.flush();
      this.owner.onerror(found);
    }
  }

  /* The handshake is done: what was written early leaves now. */
  #secure() {
    const { early } = this;
    this.secured = true;
    this.early = null;
    this.owner.onsecure();
    if (this.closed) return;
    if (!this.flowing) this.below.readStop();
    if (early === null) return;
    const waiting = this.write(early.bytes, early.callback);
    if (waiting <= 0) early.callback(waiting);
  }

  /* What OpenSSL has left for whoever asks. */
  #tell() {
    const session = this.session.takeSession(), lines = this.session.takeKeyLines();
    if (lines !== undefined) this.owner.onkeylog(lines);
    if (session !== undefined && !this.closed) this.owner.onsession(session);
  }

  /** The choice was made: the handshake goes on. */
  proceed() {
    this.stopped = false;
    this.advance();
  }

  /** Sends what OpenSSL has to say. That the connection is broken is heard from its reading side. */
  flush() {
    const bytes = this.session.output();
    if (bytes !== undefined) this.below.write(bytes, () => {});
  }

  /* ---- to the socket above: the methods of a stream's handle ---- */

  readStart() {
    this.flowing = true;
    const code = this.below.readStart();
    if (code === 0) this.advance();
    return code;
  }

  readStop() {
    this.flowing = false;
    return this.secured && !this.closed ? this.below.readStop() : 0;
  }

  write(bytes, callback) {
    if (!this.secured) {
      this.early = { bytes, callback };
      return bytes.length;
    }
    const done = this.session.write(bytes);
    if (done instanceof Error) {
      process.nextTick(callback, EPROTO);
      this.owner.onerror(done);
      return bytes.length;
    }
    if (done === undefined) { // the peer wants another handshake first
      this.secured = false;
      this.early = { bytes, callback };
      return bytes.length;
    }
    this.written += bytes.length;
    const ciphertext = this.session.output();
    return ciphertext === undefined ? 0 : this.below.write(ciphertext, callback);
  }

  shutdown(callback) {
    this.session.shutdown();
    this.flush();
    return this.below.shutdown(callback);
  }

  close(callback) {
    if (this.closed) return;
    this.closed = true;
    this.below.onread = undefined;
    const { carrier } = this, done = () => { if (callback) callback.call(this); };
    if (carrier === null) {
      this.below.close(done);
    } else if (carrier._handle === this.below) {
      carrier.once('close', done);
      carrier.destroy();
    } else {
      process.nextTick(done);
    }
  }

  counts() { return [this.read, this.written]; }

  writeQueueSize() { return this.below.writeQueueSize(); }

  /** For connect(): the handle that the system knows. */
  get native() { return this.below.native || this.below; }
}

/* What is asked of the connection itself. */
['ref', 'unref', 'hasRef', 'fd', 'getAsyncId', 'sockname', 'peername', 'setNoDelay', 'setKeepAlive', 'resetOnClose', 'connect',
  'bind', 'setBlocking'].forEach((name) => {
  TLSHandle.prototype[name] = function (...args) {
    return this.below[name] ? this.below[name](...args) : undefined;
  };
});

/** A handle over any Duplex: TLS through a proxy's tunnel, in a test, over another TLS. */
class StreamHandle {
  constructor(stream) {
    this.stream = stream;
    this.onread = undefined;
    stream.pause();
    stream.on('data', (bytes) => { if (this.onread) this.onread(bytes); });
    stream.once('end', () => { if (this.onread) this.onread(null); });
  }

  readStart() {
    this.stream.resume();
    return 0;
  }

  readStop() {
    this.stream.pause();
    return 0;
  }

  write(bytes, callback) {
    this.stream.write(bytes, (error) => { callback(error ? EPROTO : 0); });
    return bytes.length;
  }

  shutdown(callback) {
    this.stream.end(() => { callback(0); });
    return 0;
  }

  close(callback) {
    if (this.stream.closed) process.nextTick(callback);
    else this.stream.once('close', callback);
    this.stream.destroy();
  }

  writeQueueSize() { return this.stream.writableLength; }
}

module.exports = { StreamHandle, TLSHandle };
