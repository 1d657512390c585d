// createSecureContext(), createServer(), checkServerIdentity(): what they take and what they throw.
const tls=require('tls');
for (const k of ['CLIENT_RENEG_LIMIT','CLIENT_RENEG_WINDOW','DEFAULT_CIPHERS','DEFAULT_ECDH_CURVE','DEFAULT_MIN_VERSION','DEFAULT_MAX_VERSION']) console.log(k, tls[k]);
console.log(tls.getCiphers().includes('tls_aes_256_gcm_sha384'), tls.rootCertificates.every((one) => /^-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----$/.test(one)), Object.isFrozen(tls.rootCertificates));
console.log(tls.convertALPNProtocols.length, tls.createSecureContext().constructor.name, tls.createSecureContext() instanceof tls.SecureContext);
const t = (f) => { try { const r = f(); console.log(r instanceof tls.SecureContext ? 'a context' : r); } catch (e) { console.log(e.name, e.code, e.message.split('\n')[0]); } };
t(() => tls.createSecureContext({key:'x'}));
t(() => tls.createSecureContext({cert:'x'}));
t(() => tls.createSecureContext({ca:'x'}));
t(() => tls.createSecureContext({key:5}));
t(() => tls.createSecureContext({cert:5}));
t(() => tls.createSecureContext({ca:5}));
t(() => tls.createSecureContext({pfx:'x'}));
t(() => tls.createSecureContext({ciphers:'NOPE'}));
t(() => tls.createSecureContext({ciphers:5}));
t(() => tls.createSecureContext({minVersion:'x'}));
t(() => tls.createSecureContext({maxVersion:'x'}));
t(() => tls.createSecureContext({secureProtocol:'x'}));
t(() => tls.createSecureContext({secureProtocol:'TLSv1_2_method',minVersion:'TLSv1'}));
t(() => tls.createSecureContext({ecdhCurve:'nope'}));
t(() => tls.createSecureContext({ecdhCurve:5}));
t(() => tls.createSecureContext({sigalgs:''}));
t(() => tls.createSecureContext({crl:'x'}));
t(() => tls.createSecureContext({dhparam:'x'}));
t(() => tls.createSecureContext({sessionTimeout:'x'}));
t(() => tls.createSecureContext({secureOptions:'x'}));
t(() => tls.createSecureContext({sessionIdContext:5}));
t(() => tls.createSecureContext({ticketKeys:'x'}));
t(() => tls.createSecureContext({ticketKeys:Buffer.alloc(5)}));
t(() => tls.createSecureContext({passphrase:5, key: 'x'}));
t(() => tls.createSecureContext({key:[{pem:'x'}]}));
t(() => tls.createSecureContext(null));
t(() => tls.createServer(5));
t(() => tls.createServer({handshakeTimeout:'x'}));
t(() => tls.createServer({SNICallback:5}));
t(() => tls.createServer({ALPNCallback(){},ALPNProtocols:['x']}));
t(() => tls.createServer().addContext());
t(() => tls.createServer().setTicketKeys('x'));
t(() => tls.createServer().getTicketKeys().length);
t(() => tls.checkServerIdentity('a.com',{subject:{CN:'b.com'}}).message);
t(() => tls.checkServerIdentity('a.com',{subject:{CN:'a.com'}}));
t(() => tls.checkServerIdentity('a.com',{subject:{CN:'a.com'},subjectaltname:'DNS:b.com, DNS:*.c.com'}).message);
t(() => tls.checkServerIdentity('x.c.com',{subject:{CN:'a.com'},subjectaltname:'DNS:b.com, DNS:*.c.com'}));
t(() => tls.checkServerIdentity('1.2.3.4',{subject:{CN:'a.com'},subjectaltname:'IP Address:1.2.3.5'}).message);
t(() => tls.checkServerIdentity('1.2.3.4',{subject:{CN:'1.2.3.4'}}).message);
t(() => tls.checkServerIdentity('a',{}).message);
t(() => tls.checkServerIdentity('a',{subject:{}}).message);
t(() => Object.keys(tls.checkServerIdentity('a.com',{subject:{CN:'b.com'}})));
t(() => tls.checkServerIdentity('x.c.com',{subject:{CN:['*.com','*.c.com']}}));
t(() => tls.checkServerIdentity('a.com',{subjectaltname:'DNS:"a.com'}));
t(() => tls.checkServerIdentity('a.com',{subjectaltname:'DNS:"a.com", URI:x'}));
t(() => tls.checkServerIdentity('xn--a.c.com',{subjectaltname:'DNS:*.c.com'}));
t(() => tls.checkServerIdentity('f1.c.com',{subjectaltname:'DNS:f*.c.com'}));
t(() => tls.checkServerIdentity('c.com',{subjectaltname:'DNS:*.com'}).message);
const o={}; tls.convertALPNProtocols(['h2','http/1.1'],o); console.log(o); t(() => tls.convertALPNProtocols(['x'.repeat(300)],o)); t(() => tls.convertALPNProtocols(5,o)); t(() => tls.connect()); 
 
console.log(Object.keys(tls).sort().join());
// expect: CLIENT_RENEG_LIMIT 3
// expect: CLIENT_RENEG_WINDOW 600
// expect: DEFAULT_CIPHERS TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES256-GCM-SHA384:DHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-SHA256:DHE-RSA-AES128-SHA256:ECDHE-RSA-AES256-SHA384:DHE-RSA-AES256-SHA384:ECDHE-RSA-AES256-SHA256:DHE-RSA-AES256-SHA256:HIGH:!aNULL:!eNULL:!EXPORT:!DES:!RC4:!MD5:!PSK:!SRP:!CAMELLIA
// expect: DEFAULT_ECDH_CURVE auto
// expect: DEFAULT_MIN_VERSION TLSv1.2
// expect: DEFAULT_MAX_VERSION TLSv1.3
// expect: true true true
// expect: 2 SecureContext true
// expect: Error ERR_OSSL_UNSUPPORTED error:1E08010C:DECODER routines::unsupported
// expect: Error ERR_OSSL_PEM_NO_START_LINE error:0480006C:PEM routines::no start line
// expect: a context
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.key" property must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.cert" property must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.ca" property must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
// expect: Error undefined header too long
// expect: Error ERR_SSL_NO_CIPHER_MATCH error:0A0000B9:SSL routines::no cipher match
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.ciphers" property must be of type string. Received type number (5)
// expect: TypeError ERR_TLS_INVALID_PROTOCOL_VERSION "x" is not a valid minimum TLS protocol version
// expect: TypeError ERR_TLS_INVALID_PROTOCOL_VERSION "x" is not a valid maximum TLS protocol version
// expect: TypeError ERR_TLS_INVALID_PROTOCOL_METHOD Unknown method: x
// expect: TypeError ERR_TLS_PROTOCOL_VERSION_CONFLICT TLS protocol version "TLSv1" conflicts with secureProtocol "TLSv1_2_method"
// expect: Error ERR_CRYPTO_OPERATION_FAILED Failed to set ECDH curve
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.ecdhCurve" property must be of type string. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.sigalgs' is invalid. Received ''
// expect: Error ERR_CRYPTO_OPERATION_FAILED Failed to parse CRL
// expect: a context
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.sessionTimeout" property must be of type number. Received type string ('x')
// expect: TypeError ERR_INVALID_ARG_TYPE The "secureOptions" argument must be of type number. Received type string ('x')
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.sessionIdContext" property must be of type string. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.ticketKeys" property must be an instance of Buffer, TypedArray, or DataView. Received type string ('x')
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.ticketKeys' must be exactly 48 bytes. Received 5
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.passphrase" property must be of type string. Received type number (5)
// expect: Error ERR_OSSL_UNSUPPORTED error:1E08010C:DECODER routines::unsupported
// expect: a context
// expect: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.handshakeTimeout" property must be of type number. Received type string ('x')
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.SNICallback" property must be of type function. Received type number (5)
// expect: TypeError ERR_TLS_ALPN_CALLBACK_WITH_PROTOCOLS The ALPNCallback and ALPNProtocols TLS options are mutually exclusive
// expect: Error ERR_TLS_REQUIRED_SERVER_NAME "servername" is required parameter for Server.addContext
// expect: TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be an instance of Buffer, TypedArray, or DataView. Received type string ('x')
// expect: 48
// expect: Hostname/IP does not match certificate's altnames: Host: a.com. is not cert's CN: b.com
// expect: undefined
// expect: Hostname/IP does not match certificate's altnames: Host: a.com. is not in the cert's altnames: DNS:b.com, DNS:*.c.com
// expect: undefined
// expect: Hostname/IP does not match certificate's altnames: IP: 1.2.3.4 is not in the cert's list: 1.2.3.5
// expect: Hostname/IP does not match certificate's altnames: IP: 1.2.3.4 is not in the cert's list: 
// expect: Hostname/IP does not match certificate's altnames: Cert does not contain a DNS name
// expect: Hostname/IP does not match certificate's altnames: Cert does not contain a DNS name
// expect: [ 'code', 'reason', 'host', 'cert' ]
// expect: undefined
// expect: SyntaxError ERR_TLS_CERT_ALTNAME_FORMAT Invalid subject alternative name string
// expect: undefined
// expect: undefined
// expect: undefined
// expect: Hostname/IP does not match certificate's altnames: Host: c.com. is not in the cert's altnames: DNS:*.com
// expect: { ALPNProtocols: <Buffer 02 68 32 08 68 74 74 70 2f 31 2e 31> }
// expect: RangeError ERR_OUT_OF_RANGE The byte length of the protocol at index 0 exceeds the maximum length. It must be <= 255. Received 300
// expect: undefined
// expect: TypeError ERR_MISSING_ARGS The "options" or "port" or "path" argument must be specified
// expect: CLIENT_RENEG_LIMIT,CLIENT_RENEG_WINDOW,DEFAULT_CIPHERS,DEFAULT_ECDH_CURVE,DEFAULT_MAX_VERSION,DEFAULT_MIN_VERSION,SecureContext,Server,TLSSocket,checkServerIdentity,connect,convertALPNProtocols,createSecureContext,createSecurePair,createServer,getCiphers,rootCertificates
