// Each end sees the other's certificate: as an object of its fields, and as an X509Certificate with its issuer.
const { X509Certificate } = require('crypto');
const fs = require('fs');
const path = require('path');
const tls = require('tls');

const read = (name) => fs.readFileSync(path.join(__dirname, '../crypto/fixtures', `${name}.pem`));
const own = { key: read('ec'), cert: read('ec_leaf'), ca: read('authority') };
const line = (text) => text.replace(/\n/g, ' ');

const server = tls.createServer({ ...own, requestCert: true }, (socket) => {
  socket.end(`server saw ${line(socket.getPeerX509Certificate().subject)}`);
});
server.listen(0, '127.0.0.1', () => {
  const socket = tls.connect({ ...own, port: server.address().port, host: '127.0.0.1', servername: 'orrery.test' });
  socket.on('secureConnect', () => {
    const peer = socket.getPeerCertificate(true);
    console.log(peer.subject, peer.issuer, peer.subjectaltname, peer.infoAccess, peer.serialNumber, peer.asn1Curve, peer.nistCurve, peer.bits);
    console.log(peer.issuerCertificate.subject, peer.issuerCertificate.issuerCertificate === peer.issuerCertificate, peer.issuerCertificate.ca);
    console.log(socket.getCertificate().serialNumber, socket.getCertificate().fingerprint === peer.fingerprint);
    const other = socket.getPeerX509Certificate();
    console.log(other instanceof X509Certificate, line(other.subject), other.checkHost('orrery.test'), other.serialNumber);
    console.log(line(socket.getX509Certificate().subject), other.verify(new X509Certificate(own.ca).publicKey));
  });
  socket.setEncoding('utf8').on('data', (data) => console.log(data)).on('end', () => server.close());
});
// expect: [Object: null prototype] { O: 'Orrery', CN: 'orrery.test' } [Object: null prototype] { O: 'Orrery', CN: 'Test CA' } DNS:orrery.test [Object: null prototype] { 'OCSP - URI': [ 'http://ocsp.test/' ] } 4D prime256v1 P-256 256
// expect: [Object: null prototype] { O: 'Orrery', CN: 'Test CA' } true true
// expect: 4D true
// expect: true O=Orrery CN=orrery.test orrery.test 4D
// expect: O=Orrery CN=orrery.test true
// expect: server saw O=Orrery CN=orrery.test
