// A client and a server that nobody here wrote: openssl s_client and s_server.
const tls = require('tls');
const fs = require('fs');
const { execFileSync, spawn } = require('child_process');
execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'k.pem', '-out', 'c.pem', '-days', '30',
  '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'], { stdio: 'ignore' });
const own = { key: fs.readFileSync('k.pem'), cert: fs.readFileSync('c.pem') };
const server = tls.createServer({ ...own, ALPNProtocols: ['echo'] }, (s) => {
  console.log('server', s.getProtocol(), s.servername, s.alpnProtocol);
  s.on('data', (d) => { s.write(`you said ${d}`); });
  s.on('error', () => {}); // the client is killed
});
function client(version, done) {
  const c = spawn('openssl', ['s_client', '-quiet', '-connect', `127.0.0.1:${server.address().port}`, '-servername', 'localhost',
    '-CAfile', 'c.pem', '-verify_return_error', '-alpn', 'echo', version], { stdio: ['pipe', 'pipe', 'ignore'] });
  c.stdin.write(`hello over ${version}\n`);
  c.stdout.on('data', (d) => { process.stdout.write(d); c.stdin.end(); c.kill(); });
  c.on('exit', () => done());
}
function peer(done) {
  const s = spawn('openssl', ['s_server', '-quiet', '-accept', '0', '-key', 'k.pem', '-cert', 'c.pem'], { stdio: ['pipe', 'pipe', 'ignore'] });
  s.on('error', (e) => console.log(e));
  // its port is in no output with -quiet: ask the system
  const find = () => {
    const inodes = fs.readdirSync(`/proc/${s.pid}/fd`).map((fd) => { try { return /socket:\[(\d+)\]/.exec(fs.readlinkSync(`/proc/${s.pid}/fd/${fd}`))?.[1]; } catch { return undefined; } });
    const line = ['tcp', 'tcp6'].flatMap((f) => fs.readFileSync(`/proc/net/${f}`, 'utf8').split('\n')).find((l) => { const w = l.trim().split(/\s+/); return w[3] === '0A' && inodes.includes(w[9]); });
    return line && parseInt(line.trim().split(/\s+/)[1].split(':')[1], 16);
  };
  const wait = () => {
    const port = find();
    if (!port) { setTimeout(wait, 20); return; }
    const c = tls.connect({ port, host: '127.0.0.1', servername: 'localhost', ca: own.cert }, () => {
      console.log('client', c.authorized, c.getPeerCertificate().subject.CN);
      s.stdin.write('from s_server\n');
    });
    c.on('data', (d) => { process.stdout.write(String(d)); c.end('to s_server\n'); });
    s.stdout.on('data', (d) => { process.stdout.write(String(d)); s.kill(); });
    c.on('error', (e) => console.log(e.code));
    s.on('exit', () => { c.destroy(); done(); });
  };
  wait();
}
server.listen(0, '127.0.0.1', () => client('-tls1_2', () => client('-tls1_3', () => { server.close(); peer(() => console.log('done')); })));
// expect: server TLSv1.2 localhost echo
// expect: you said hello over -tls1_2
// expect: server TLSv1.3 localhost echo
// expect: you said hello over -tls1_3
// expect: client true localhost
// expect: from s_server
// expect: to s_server
// expect: done
