// getX509Certificate() and getPeerX509Certificate().
const tls = require('tls');
const fs = require('fs');
require('child_process').execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'k.pem', '-out', 'c.pem', '-days', '30',
  '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'], { stdio: 'ignore' });
const cert = fs.readFileSync('c.pem');
const s = tls.createServer({ key: fs.readFileSync('k.pem'), cert }, (c) => {
  console.log('server', c.getX509Certificate().subject, c.getPeerX509Certificate());
  c.end();
}).listen(0, '127.0.0.1', () => {
  const c = tls.connect({ port: s.address().port, host: 'localhost', ca: cert }, () => {
    const x = c.getPeerX509Certificate();
    console.log('client', x.subject, x.checkHost('localhost'), c.getX509Certificate());
  });
  c.resume();
  c.on('close', () => s.close());
});
// expect: client CN=localhost localhost undefined
// expect: server CN=localhost undefined
