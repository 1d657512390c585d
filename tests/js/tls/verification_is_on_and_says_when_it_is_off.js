// Without trust there is no connection; NODE_TLS_REJECT_UNAUTHORIZED=0 warns; NODE_EXTRA_CA_CERTS adds trust.
const { execFileSync, spawnSync } = require('child_process');
execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'k.pem', '-out', 'c.pem', '-days', '30',
  '-subj', '/CN=localhost'], { stdio: 'ignore' });
const program = `
const tls = require('tls'), fs = require('fs');
const s = tls.createServer({ key: fs.readFileSync('k.pem'), cert: fs.readFileSync('c.pem') }, (c) => c.end('x')).listen(0, '127.0.0.1', () => {
  const c = tls.connect({ port: s.address().port, host: 'localhost' }, () => console.log('connected', c.authorized, c.authorizationError));
  c.on('error', (e) => console.log(e.code));
  c.resume();
  c.on('close', () => s.close());
});
s.on('tlsClientError', () => {});`;
for (const env of [{}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, { NODE_TLS_REJECT_UNAUTHORIZED: '' }, { NODE_EXTRA_CA_CERTS: 'c.pem' }]) {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], { env: { ...process.env, ...env }, encoding: 'utf8' });
  console.log(JSON.stringify(env), stdout.trim(), stderr.split('\n')[0].replace(/\(\w+:\d+\)/, ''));
}
// expect: {} DEPTH_ZERO_SELF_SIGNED_CERT 
// expect: {"NODE_TLS_REJECT_UNAUTHORIZED":"0"} connected false DEPTH_ZERO_SELF_SIGNED_CERT  Warning: Setting the NODE_TLS_REJECT_UNAUTHORIZED environment variable to '0' makes TLS connections and HTTPS requests insecure by disabling certificate verification.
// expect: {"NODE_TLS_REJECT_UNAUTHORIZED":""} DEPTH_ZERO_SELF_SIGNED_CERT 
// expect: {"NODE_EXTRA_CA_CERTS":"c.pem"} connected true null 
