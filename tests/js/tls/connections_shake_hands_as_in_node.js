// Handshakes: who it is, SNI, ALPN, clients' certificates, versions, sessions, over any stream, much data, broken ones.
const tls = require('tls');
const net = require('net');
const fs = require('fs');
const { execFileSync } = require('child_process');
const { Duplex } = require('stream');

const openssl = (...args) => execFileSync('openssl', args, { stdio: ['ignore', 'pipe', 'ignore'] });
const EC = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
openssl('req', '-x509', ...EC, '-keyout', 'ca.key', '-out', 'ca.crt', '-days', '30', '-subj', '/CN=Test CA', '-addext', 'keyUsage=keyCertSign');
function issue(name, subject, extension) {
  openssl('req', ...EC, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', subject);
  fs.writeFileSync(`${name}.ext`, extension);
  openssl('x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '30', '-out', `${name}.crt`, '-extfile', `${name}.ext`);
  return { key: fs.readFileSync(`${name}.key`), cert: fs.readFileSync(`${name}.crt`) };
}
const ca = fs.readFileSync('ca.crt');
const host = issue('host', '/CN=localhost', 'subjectAltName=DNS:localhost,IP:127.0.0.1');
const other = issue('other', '/CN=other.test', 'subjectAltName=DNS:other.test,DNS:*.wild.test');
const user = issue('user', '/O=Orrery/OU=a/OU=b/CN=A user', 'extendedKeyUsage=clientAuth');
openssl('req', '-x509', ...EC, '-keyout', 'own.key', '-out', 'own.crt', '-days', '30', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost');
const own = { key: fs.readFileSync('own.key'), cert: fs.readFileSync('own.crt') };
openssl('pkcs12', '-export', '-inkey', 'host.key', '-in', 'host.crt', '-certfile', 'ca.crt', '-out', 'host.pfx', '-passout', 'pass:secret');
openssl('ec', '-in', 'host.key', '-aes128', '-passout', 'pass:secret', '-out', 'locked.key');

const serve = (options, onSecure) => new Promise((resolve) => {
  const server = tls.createServer(options, onSecure);
  server.on('tlsClientError', (e, s) => { console.log('tlsClientError', e.code); s.destroy(); });
  server.listen(0, '127.0.0.1', () => resolve([server, server.address().port]));
});
const log = (name, s, events) => events.forEach((e) => s.on(e, (...a) => console.log(name, e, ...a.map((x) => x instanceof Error ? `${x.code} ${/^ERR_(SSL|OSSL)/.test(x.code) ? '' : x.message}` : x instanceof Buffer ? String(x) : x))));
const over = (s, server, done) => s.on('close', () => server.close(done));

async function hello(done) {
  const [server, port] = await serve(host, (s) => {
    console.log('server', s.encrypted, s.authorized, s.getProtocol(), s.servername, s.alpnProtocol, s instanceof net.Socket, s instanceof tls.TLSSocket);
    s.end(`${s.getCipher().version} hello`);
    s.resume();
  });
  const c = tls.connect({ port, host: '127.0.0.1', ca }, () => console.log('callback'));
  log('client', c, ['lookup', 'connect', 'ready', 'secure', 'secureConnect', 'data', 'end', 'finish', 'close']);
  c.write('early');
  c.on('secureConnect', () => console.log(c.authorized, c.authorizationError, c.remoteAddress, c.getPeerCertificate().subject.CN, c.getPeerCertificate(true).issuerCertificate.subject.CN, c.getEphemeralKeyInfo(), c.bytesRead));
  over(c, server, done);
}
async function whoIsIt(done) {
  const [server, port] = await serve(own, (s) => s.end());
  const cases = [{}, { ca: own.cert }, { ca: own.cert, host: '127.0.0.1' }, { ca: own.cert, servername: 'other.test' }, { ca }, { rejectUnauthorized: false }, { ca: own.cert, checkServerIdentity: (h, c) => { console.log(h, c.subject.CN); return Object.assign(new Error('no'), { code: 'NO' }); } }, { rejectUnauthorized: undefined }];
  const next = () => {
    const one = cases.shift();
    if (!one) { server.close(done); return; }
    const c = tls.connect({ port, host: 'localhost', ...one });
    log('client', c, ['secureConnect', 'error']);
    c.on('secureConnect', () => { console.log(c.authorized, c.authorizationError); });
    c.on('close', () => setTimeout(next, 5));
    c.resume();
  };
  next();
}
async function names(done) {
  const [server, port] = await serve({ ...host, SNICallback: undefined }, (s) => s.end(String(s.servername)));
  server.addContext('other.test', other);
  server.addContext('*.wild.test', tls.createSecureContext(other));
  const list = ['other.test', 'a.wild.test', 'a.b.wild.test', 'localhost', undefined];
  const next = () => {
    if (list.length === 0) { server.close(done); return; }
    const servername = list.shift();
    const c = tls.connect({ port, host: '127.0.0.1', ca, servername, checkServerIdentity: () => undefined });
    log(String(servername), c, ['data', 'error']);
    c.on('secureConnect', () => console.log(c.getPeerCertificate().subject.CN, c.servername));
    c.on('close', next);
  };
  next();
}
async function callbacks(done) {
  const [server, port] = await serve({ ...host, SNICallback: (name, cb) => setTimeout(() => { if (name === 'bad.test') cb(new Error('unknown name')); else if (name === 'wrong.test') cb(null, {}); else cb(null, tls.createSecureContext(other)); }, 5) }, (s) => s.end());
  const list = ['other.test', 'bad.test', 'wrong.test'];
  const next = () => {
    if (list.length === 0) { server.close(done); return; }
    const c = tls.connect({ port, host: '127.0.0.1', ca, servername: list.shift() });
    log('client', c, ['secureConnect', 'error']);
    c.on('close', () => setTimeout(next, 5));
    c.resume();
  };
  next();
}
async function protocols(done) {
  const [server, port] = await serve({ ...host, ALPNProtocols: ['h2', 'http/1.1'] }, (s) => { console.log('server', s.alpnProtocol); s.end(); });
  const list = [['http/1.1'], ['x', 'http/1.1', 'h2'], undefined, ['x']];
  const next = () => {
    if (list.length === 0) { server.close(chosen); return; }
    const c = tls.connect({ port, host: '127.0.0.1', ca, ALPNProtocols: list.shift() });
    log('client', c, ['error']);
    c.on('secureConnect', () => console.log('client', c.alpnProtocol));
    c.on('close', () => setTimeout(next, 5));
    c.resume();
  };
  next();
  async function chosen() {
    const [second, port] = await serve({ ...host, ALPNCallback: ({ servername, protocols }) => { console.log(servername, protocols); return protocols[1]; } }, (s) => s.end());
    const c = tls.connect({ port, host: 'localhost', servername: 'localhost', ca, ALPNProtocols: ['a', 'b'] });
    c.on('secureConnect', () => console.log('client', c.alpnProtocol));
    c.resume();
    over(c, second, done);
  }
}
async function clients(done) {
  const [server, port] = await serve({ ...host, ca, requestCert: true }, (s) => { console.log('server', s.authorized, s.getPeerCertificate().subject, s.getPeerCertificate().ext_key_usage); s.end(); });
  const list = [user, {}, own];
  const next = () => {
    if (list.length === 0) { server.close(lenient); return; }
    const c = tls.connect({ port, host: '127.0.0.1', ca, maxVersion: 'TLSv1.2', ...list.shift() });
    log('client', c, ['error']);
    c.on('close', () => setTimeout(next, 5));
    c.resume();
  };
  next();
  async function lenient() {
    const [second, port] = await serve({ ...host, ca, requestCert: true, rejectUnauthorized: false }, (s) => { console.log('server', s.authorized, s.authorizationError, s.getPeerCertificate()?.subject); s.end(); });
    const c = tls.connect({ port, host: '127.0.0.1', ca });
    c.resume();
    c.on('close', () => {
      const d = tls.connect({ port, host: '127.0.0.1', ca, ...own });
      d.resume();
      over(d, second, done);
    });
  }
}
async function versions(done) {
  const [server, port] = await serve({ ...host, maxVersion: 'TLSv1.2' }, (s) => s.end());
  const list = [{}, { minVersion: 'TLSv1.3' }, { ciphers: 'ECDHE-ECDSA-AES256-GCM-SHA384' }, { secureProtocol: 'TLSv1_2_method' }];
  const next = () => {
    if (list.length === 0) { server.close(done); return; }
    const c = tls.connect({ port, host: '127.0.0.1', ca, ...list.shift() });
    log('client', c, ['error']);
    c.on('secureConnect', () => console.log(c.getProtocol(), c.getCipher()));
    c.on('close', () => setTimeout(next, 5));
    c.resume();
  };
  next();
}
async function sessions(done) {
  const [server, port] = await serve(host, (s) => { s.write(s.isSessionReused() ? 'again' : 'first'); s.on('data', () => s.end()); });
  let session;
  const first = tls.connect({ port, host: '127.0.0.1', ca });
  first.on('session', (s) => { if (!session) console.log('session', Buffer.isBuffer(s)); session = s; });
  first.on('data', (d) => { console.log(String(d)); setTimeout(() => first.end('x'), 10); });
  first.on('close', () => {
    const c = tls.connect({ port, host: '127.0.0.1', ca, session });
    c.on('secureConnect', () => console.log(c.isSessionReused(), c.authorized));
    c.on('data', (d) => { console.log(String(d)); c.end('x'); });
    over(c, server, done);
  });
}
async function overSockets(done) {
  const [server, port] = await serve(host, (s) => s.pipe(s));
  const inner = net.connect(port, '127.0.0.1');
  const c = tls.connect({ socket: inner, ca, servername: 'localhost' });
  console.log(c.connecting, c._parent === inner);
  log('over net', c, ['connect', 'secureConnect', 'data', 'end', 'close']);
  c.on('secureConnect', () => c.end('ping'));
  inner.on('close', () => console.log('inner closed'));
  c.on('close', () => {
    const a = net.connect(port, '127.0.0.1', () => {
      const d = new Duplex({ read() { a.resume(); }, write(chunk, e, cb) { a.write(chunk, cb); }, final(cb) { a.end(cb); }, destroy(e, cb) { a.destroy(); cb(e); } });
      a.on('data', (chunk) => { if (!d.push(chunk)) a.pause(); });
      a.on('end', () => d.push(null));
      const t = tls.connect({ socket: d, ca, servername: 'localhost' });
      log('over a duplex', t, ['secureConnect', 'data', 'end']);
      t.on('secureConnect', () => t.end('pong'));
      t.on('close', () => { console.log('destroyed', d.destroyed); server.close(done); });
    });
  });
}
async function tooMuch(done) {
  const big = Buffer.alloc(8 << 20, 'abcdefg');
  const [server, port] = await serve(host, (s) => { s.write(big, () => console.log('written')); console.log('waits', s.writableNeedDrain); s.end(); s.resume(); });
  const c = tls.connect({ port, host: '127.0.0.1', ca });
  let got = 0, bad = 0;
  c.on('data', (d) => {
    for (let i = 0; i < d.length; i += 4999) if (d[i] !== big[got + i]) bad++;
    got += d.length;
    if (got % 3 === 0) { c.pause(); setTimeout(() => c.resume(), 2); }
  });
  c.on('end', () => console.log('got', got === big.length, bad, c.bytesRead === got));
  over(c, server, done);
}
async function brokenOff(done) {
  const [server, port] = await serve({ ...host, handshakeTimeout: 50 }, (s) => { s.on('error', (e) => console.log('server', e.code)); setTimeout(() => s.resetAndDestroy ? s.destroy() : 0, 5); });
  const silent = net.connect(port, '127.0.0.1');
  silent.on('error', () => {}).resume();
  silent.on('close', () => {
    console.log('silent one closed');
    const plain = net.createServer((s) => { s.on('error', () => {}); s.once('data', () => s.end()); }).listen(0, '127.0.0.1', () => {
      const c = tls.connect({ port: plain.address().port, host: '127.0.0.1' });
      log('hung up', c, ['error', 'close']);
      c.on('error', (e) => console.log(e.host, e.port === plain.address().port, Object.keys(e).join()));
      c.on('close', () => plain.close(() => {
        const garbage = net.createServer((s) => { s.on('error', () => {}); s.end('this is no TLS at all'); s.resume(); }).listen(0, '127.0.0.1', () => {
          const g = tls.connect({ port: garbage.address().port, host: '127.0.0.1' });
          log('garbage', g, ['error', 'close']);
          g.on('close', () => garbage.close(() => server.close(refused)));
        });
      }));
    });
  });
  function refused() {
    const r = tls.connect(port, '127.0.0.1');
    r.on('error', (e) => console.log(e.code, e.syscall, e.address, e.port === port));
    r.on('close', done);
  }
}
async function files(done) {
  const [server, port] = await serve({ pfx: fs.readFileSync('host.pfx'), passphrase: 'secret' }, (s) => s.end());
  const c = tls.connect({ port, host: '127.0.0.1', ca });
  log('pfx', c, ['secureConnect']);
  c.resume();
  c.on('close', () => server.close(() => {
    const t = (options) => { try { return tls.createSecureContext(options).constructor.name; } catch (e) { return `${e.message.replace(/.*:/, '')}`; } };
    console.log(t({ key: fs.readFileSync('locked.key'), passphrase: 'secret', cert: host.cert }), t({ key: [{ pem: fs.readFileSync('locked.key'), passphrase: 'secret' }] }));
    console.log(t({ key: user.key, cert: host.cert }), '|', t({ pfx: fs.readFileSync('host.pfx'), passphrase: 'wrong' }));
    done();
  }));
}
(async () => {
  for (const step of [hello, whoIsIt, names, callbacks, protocols, clients, versions, sessions, overSockets, tooMuch, brokenOff, files]) {
    console.log(`-- ${step.name}`);
    await new Promise(step);
  }
})();
// expect: -- hello
// expect: client connect
// expect: client ready
// expect: callback
// expect: client secureConnect
// expect: true null 127.0.0.1 localhost Test CA { type: 'ECDH', name: 'X25519', size: 253 } 0
// expect: client secure
// expect: server true false TLSv1.3 false false true true
// expect: client data TLSv1.3 hello
// expect: client end
// expect: client finish
// expect: client close false
// expect: -- whoIsIt
// expect: client error DEPTH_ZERO_SELF_SIGNED_CERT self-signed certificate
// expect: tlsClientError ECONNRESET
// expect: client secureConnect
// expect: true null
// expect: client error ERR_TLS_CERT_ALTNAME_INVALID Hostname/IP does not match certificate's altnames: IP: 127.0.0.1 is not in the cert's list: 
// expect: tlsClientError ECONNRESET
// expect: client error ERR_TLS_CERT_ALTNAME_INVALID Hostname/IP does not match certificate's altnames: Host: other.test. is not in the cert's altnames: DNS:localhost
// expect: tlsClientError ECONNRESET
// expect: client error DEPTH_ZERO_SELF_SIGNED_CERT self-signed certificate
// expect: tlsClientError ECONNRESET
// expect: client secureConnect
// expect: false DEPTH_ZERO_SELF_SIGNED_CERT
// expect: localhost localhost
// expect: client error NO no
// expect: tlsClientError ECONNRESET
// expect: client error DEPTH_ZERO_SELF_SIGNED_CERT self-signed certificate
// expect: tlsClientError ECONNRESET
// expect: -- names
// expect: other.test other.test
// expect: other.test data other.test
// expect: other.test a.wild.test
// expect: a.wild.test data a.wild.test
// expect: localhost a.b.wild.test
// expect: a.b.wild.test data a.b.wild.test
// expect: localhost localhost
// expect: localhost data localhost
// expect: localhost false
// expect: undefined data false
// expect: -- callbacks
// expect: client secureConnect
// expect: tlsClientError undefined
// expect: client error ECONNRESET Client network socket disconnected before secure TLS connection was established
// expect: tlsClientError undefined
// expect: client error ECONNRESET Client network socket disconnected before secure TLS connection was established
// expect: -- protocols
// expect: client http/1.1
// expect: server http/1.1
// expect: client h2
// expect: server h2
// expect: client false
// expect: server false
// expect: tlsClientError ERR_SSL_NO_APPLICATION_PROTOCOL
// expect: client error ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL 
// expect: localhost [ 'a', 'b' ]
// expect: client b
// expect: -- clients
// expect: server true [Object: null prototype] {
// expect:   O: 'Orrery',
// expect:   OU: [ 'a', 'b' ],
// expect:   CN: 'A user'
// expect: } [ '1.3.6.1.5.5.7.3.2' ]
// expect: tlsClientError ERR_SSL_PEER_DID_NOT_RETURN_A_CERTIFICATE
// expect: client error ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE 
// expect: tlsClientError ECONNRESET
// expect: client error ECONNRESET Client network socket disconnected before secure TLS connection was established
// expect: server false UNABLE_TO_GET_ISSUER_CERT undefined
// expect: server false DEPTH_ZERO_SELF_SIGNED_CERT [Object: null prototype] { CN: 'localhost' }
// expect: -- versions
// expect: TLSv1.2 {
// expect:   name: 'ECDHE-ECDSA-AES128-GCM-SHA256',
// expect:   standardName: 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
// expect:   version: 'TLSv1.2'
// expect: }
// expect: tlsClientError ERR_SSL_UNSUPPORTED_PROTOCOL
// expect: client error ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION 
// expect: TLSv1.2 {
// expect:   name: 'ECDHE-ECDSA-AES256-GCM-SHA384',
// expect:   standardName: 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
// expect:   version: 'TLSv1.2'
// expect: }
// expect: TLSv1.2 {
// expect:   name: 'ECDHE-ECDSA-AES128-GCM-SHA256',
// expect:   standardName: 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
// expect:   version: 'TLSv1.2'
// expect: }
// expect: -- sessions
// expect: first
// expect: session true
// expect: true true
// expect: again
// expect: -- overSockets
// expect: true true
// expect: over net connect
// expect: over net secureConnect
// expect: over net data ping
// expect: over net end
// expect: inner closed
// expect: over net close false
// expect: over a duplex secureConnect
// expect: over a duplex data pong
// expect: over a duplex end
// expect: destroyed true
// expect: -- tooMuch
// expect: waits true
// expect: written
// expect: got true 0 true
// expect: -- brokenOff
// expect: tlsClientError ERR_TLS_HANDSHAKE_TIMEOUT
// expect: silent one closed
// expect: hung up error ECONNRESET Client network socket disconnected before secure TLS connection was established
// expect: 127.0.0.1 true code,path,host,port,localAddress
// expect: hung up close true
// expect: garbage error ERR_SSL_WRONG_VERSION_NUMBER 
// expect: garbage close true
// expect: ECONNREFUSED connect 127.0.0.1 true
// expect: -- files
// expect: pfx secureConnect
// expect: SecureContext SecureContext
// expect: key values mismatch | mac verify failure
