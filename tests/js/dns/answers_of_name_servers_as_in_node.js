// Every type of record, errors, timeouts, cancelling, promises: asked of a name server of the test's own.
const dns = require('dns');
const dgram = require('dgram');
const net = require('net');
// A name server of the test's own: by name and type, records; 'drop' says nothing, a number is an error.
const name = (text) => Buffer.concat([...text.split('.').filter(Boolean).map((l) => Buffer.concat([Buffer.from([l.length]), Buffer.from(l)])), Buffer.from([0])]);
const short = (...n) => Buffer.concat(n.map((x) => Buffer.from([x >> 8, x & 255])));
const long = (...n) => Buffer.concat(n.map((x) => Buffer.from([x >>> 24, (x >> 16) & 255, (x >> 8) & 255, x & 255])));
const str = (text) => Buffer.concat([Buffer.from([Buffer.byteLength(text)]), Buffer.from(text)]);
const A = 1, NS = 2, CNAME = 5, SOA = 6, PTR = 12, MX = 15, TXT = 16, AAAA = 28, SRV = 33, NAPTR = 35, ANY = 255, CAA = 257;
const soa = [SOA, Buffer.concat([name('ns.test'), name('admin.test'), long(2026, 3600, 600, 86400, 60)])];
const zone = {
  'a.test': [[A, Buffer.from([1, 2, 3, 4])], [A, Buffer.from([5, 6, 7, 8])]],
  'aaaa.test': [[AAAA, Buffer.from('20010db8000000000000000000000001', 'hex')], [AAAA, Buffer.from('00000000000000000000000000000001', 'hex')], [AAAA, Buffer.from('20010db8000100020003000400050006', 'hex')]],
  'alias.test': [[CNAME, name('a.test')]],
  'through.test': [[CNAME, name('a.test')], [A, Buffer.from([9, 9, 9, 9])]],
  'mx.test': [[MX, Buffer.concat([short(10), name('mail.test')])], [MX, Buffer.concat([short(20), Buffer.from([0xc0, 12])])]],
  'ns.test': [[NS, name('ns1.test')], [NS, name('ns2.test')]],
  'txt.test': [[TXT, Buffer.concat([str('hello'), str('wörld')])], [TXT, str('')]],
  'srv.test': [[SRV, Buffer.concat([short(1, 2, 8080), name('host.test')])]],
  'ptr.test': [[PTR, name('pointed.test')]],
  'naptr.test': [[NAPTR, Buffer.concat([short(30, 100), str('s'), str('SIP+D2U'), str(''), name('_sip._udp.test')])]],
  'soa.test': [soa],
  'caa.test': [[CAA, Buffer.concat([Buffer.from([0]), str('issue'), Buffer.from('ca.test')])], [CAA, Buffer.concat([Buffer.from([128]), str('iodef'), Buffer.from('mailto:x@test')])]],
  'any.test': [[A, Buffer.from([1, 1, 1, 1])], [MX, Buffer.concat([short(5), name('m.test')])], [TXT, str('t')], [NS, name('n.test')], soa],
  '4.3.2.1.in-addr.arpa': [[PTR, name('four.test')], [PTR, name('vier.test')]],
  'none.test': [], 'nx.test': 3, 'fail.test': 2, 'refused.test': 5, 'silent.test': 'drop',
  'broken.test': [[A, Buffer.from([1, 2])]], 'cut.test': 'cut', 'loop.test': [[CNAME, Buffer.from([0xc0, 28])]], 'long.test': 'tcp',
};
function answer(m, overTcp) {
  let at = 12; const labels = [];
  while (m[at]) { labels.push(m.toString('latin1', at + 1, at + 1 + m[at])); at += m[at] + 1; }
  const end = at + 5, host = labels.join('.').toLowerCase(), type = m.readUInt16BE(at + 1);
  let found = zone[host];
  if (found === undefined) found = 3;
  if (found === 'drop') return null;
  if (found === 'tcp') { if (!overTcp) return Buffer.concat([m.subarray(0, 2), short(0x8780, 1, 0, 0, 0), m.subarray(12, end)]); found = [[A, Buffer.from([7, 7, 7, 7])]]; }
  const code = typeof found === 'number' ? found : 0;
  const records = Array.isArray(found) ? found.filter(([t]) => t === type || type === ANY || t === CNAME) : [];
  const body = records.map(([t, data]) => Buffer.concat([Buffer.from([0xc0, 12]), short(t, 1), long(300), short(data.length), data]));
  const reply = Buffer.concat([m.subarray(0, 2), short(0x8180 | code, 1, found === 'cut' ? 3 : body.length, 0, 0), m.subarray(12, end), ...body]);
  return reply;
}
const server = dgram.createSocket('udp4');
server.on('message', (m, from) => { const reply = answer(m, false); if (reply) server.send(reply, from.port, from.address); });
const tcp = net.createServer((s) => s.on('data', (d) => { const r = answer(d.subarray(2), true); if (r) s.end(Buffer.concat([short(r.length), r])); }));
server.bind(0, '127.0.0.1', () => { const { port } = server.address(); tcp.listen(port, '127.0.0.1', () => main(port)); });
const show = (e) => `${e.name} ${e.code} ${e.message} ${e.errno} ${e.syscall} ${e.hostname} ${Object.keys(e).join()}`;
const t = (f) => { try { const r = f(); console.log(r === undefined || typeof r === 'string' || Array.isArray(r) ? r : typeof r); } catch (e) { console.log(e.name, e.code, e.message); } };
async function main(port) {
  console.log(typeof dns.promises);
  dns.setServers([`127.0.0.1:${port}`]);
  console.log(dns.getServers().map((s) => s.replace(port, 'PORT')));
  const ask = (f, ...args) => new Promise((resolve) => { f.call(dns, ...args, (e, r) => { console.log(args[0], e ? show(e) : r); resolve(); }); });
  await ask(dns.resolve4, 'a.test'); await ask(dns.resolve4, 'a.test', { ttl: true }); await ask(dns.resolve6, 'aaaa.test'); await ask(dns.resolve6, 'aaaa.test', { ttl: true });
  await ask(dns.resolveCname, 'alias.test'); await ask(dns.resolve4, 'through.test'); await ask(dns.resolveMx, 'mx.test'); await ask(dns.resolveNs, 'ns.test'); await ask(dns.resolveTxt, 'txt.test');
  await ask(dns.resolveSrv, 'srv.test'); await ask(dns.resolvePtr, 'ptr.test'); await ask(dns.resolveNaptr, 'naptr.test'); await ask(dns.resolveSoa, 'soa.test'); await ask(dns.resolveCaa, 'caa.test'); await ask(dns.resolveAny, 'any.test');
  await ask(dns.resolve, 'a.test'); await ask(dns.resolve, 'mx.test', 'MX'); await ask(dns.reverse, '1.2.3.4'); await ask(dns.reverse, '1.2.3.5'); await ask(dns.resolve4, 'long.test');
  for (const bad of ['none.test', 'nx.test', 'fail.test', 'refused.test', 'broken.test', 'cut.test', 'x'.repeat(70) + '.test', 'a..test']) await ask(dns.resolve4, bad);
  await ask(dns.resolveCname, 'a.test'); await ask(dns.resolveMx, 'nx.test'); await ask(dns.resolveAny, 'none.test');
  for (const f of [() => dns.resolve(5, () => {}), () => dns.resolve('a', 5, () => {}), () => dns.resolve('a', 'X', () => {}), () => dns.resolve4('a'), () => dns.resolve4('a', {}), () => dns.reverse('x', () => {}), () => dns.reverse(5, () => {}),
    () => dns.setServers('x'), () => dns.setServers(['x']), () => dns.setServers([5]), () => dns.setServers(['127.0.0.1:x']), () => new dns.Resolver().setServers(['1.1.1.1:99999']), () => new dns.Resolver({ timeout: 'x' }), () => new dns.Resolver({ tries: 0 }), () => new dns.Resolver().cancel(),
    () => { const r = new dns.Resolver(); r.setServers(['1.2.3.4', '[::1]:1053', '::2', '8.8.8.8:53', '[2001:db8::1]:53']); return r.getServers(); }, () => new dns.Resolver().setLocalAddress('127.0.0.1'), () => new dns.Resolver().setLocalAddress(5), () => new dns.Resolver().setLocalAddress('x'),
    () => dns.lookup('localhost'), () => dns.lookup(5, () => {}), () => dns.lookup('localhost', 5, () => {}), () => dns.lookup('localhost', { family: 7 }, () => {}), () => dns.lookup('localhost', { hints: 1 << 20 }, () => {}), () => dns.lookup('localhost', { all: 1 }, () => {}), () => dns.lookup('x', 'y', () => {}),
    () => dns.lookupService('127.0.0.1', 1), () => dns.lookupService('x', 1, () => {}), () => dns.lookupService('127.0.0.1', 70000, () => {}), () => dns.setDefaultResultOrder('x'), () => dns.getDefaultResultOrder(), () => dns.setDefaultResultOrder('ipv4first'), () => dns.getDefaultResultOrder()]) t(f);
  const r = new dns.Resolver({ timeout: 50, tries: 1 });
  r.setServers([`127.0.0.1:${port}`]);
  await new Promise((done) => r.resolve4('silent.test', (e) => { console.log(show(e)); done(); }));
  await new Promise((done) => { r.resolve4('silent.test', (e) => { console.log(show(e)); done(); }); t(() => r.setServers(['1.1.1.1'])); r.cancel(); console.log('cancelled'); });
  const p = new dns.promises.Resolver();
  p.setServers([`127.0.0.1:${port}`]);
  console.log(await p.resolve4('a.test'), await p.resolve('mx.test', 'MX'), await p.reverse('1.2.3.4'), await dns.promises.resolveTxt('txt.test'), await dns.promises.resolve('a.test'), await dns.promises.resolve4('a.test', { ttl: true }));
  await p.resolve4('nx.test').catch((e) => console.log(show(e)));
  console.log(await dns.promises.lookup('127.0.0.1'), await dns.promises.lookup('::1', { all: true }), (await dns.promises.lookup('localhost', 4)).address, await require('dns/promises').lookupService('127.0.0.1', 65432));
  await dns.promises.lookup('nothing.invalid').catch((e) => console.log(show(e)));
  await new Promise((done) => dns.lookup('localhost', { family: 4, all: true }, (e, list) => { console.log(e, list[0]); done(); }));
  console.log(require('util').promisify(dns.lookup) !== undefined, await require('util').promisify(dns.lookup)('127.0.0.1'), await require('util').promisify(dns.lookupService)('127.0.0.1', 65432));
  console.log(Object.keys(dns).join(), Object.keys(dns.promises).join(), dns.EOF, dns.NODATA, dns.promises === require('dns/promises'));
  await Promise.all(Array.from({ length: 100 }, (x, i) => p.resolve4('a.test').then((list) => { if (list.length !== 2) console.log('wrong', i); })));
  server.close(); tcp.close();
}
// expect: object
// expect: [ '127.0.0.1:PORT' ]
// expect: a.test [ '1.2.3.4', '5.6.7.8' ]
// expect: a.test [ { address: '1.2.3.4', ttl: 300 }, { address: '5.6.7.8', ttl: 300 } ]
// expect: aaaa.test [ '2001:db8::1', '::1', '2001:db8:1:2:3:4:5:6' ]
// expect: aaaa.test [
// expect:   { address: '2001:db8::1', ttl: 300 },
// expect:   { address: '::1', ttl: 300 },
// expect:   { address: '2001:db8:1:2:3:4:5:6', ttl: 300 }
// expect: ]
// expect: alias.test [ 'a.test' ]
// expect: through.test [ '9.9.9.9' ]
// expect: mx.test [
// expect:   { exchange: 'mail.test', priority: 10 },
// expect:   { exchange: 'mx.test', priority: 20 }
// expect: ]
// expect: ns.test [ 'ns1.test', 'ns2.test' ]
// expect: txt.test [ [ 'hello', 'wÃ¶rld' ], [ '' ] ]
// expect: srv.test [ { name: 'host.test', port: 8080, priority: 1, weight: 2 } ]
// expect: ptr.test [ 'pointed.test' ]
// expect: naptr.test [
// expect:   {
// expect:     flags: 's',
// expect:     service: 'SIP+D2U',
// expect:     regexp: '',
// expect:     replacement: '_sip._udp.test',
// expect:     order: 30,
// expect:     preference: 100
// expect:   }
// expect: ]
// expect: soa.test {
// expect:   nsname: 'ns.test',
// expect:   hostmaster: 'admin.test',
// expect:   serial: 2026,
// expect:   refresh: 3600,
// expect:   retry: 600,
// expect:   expire: 86400,
// expect:   minttl: 60
// expect: }
// expect: caa.test [
// expect:   { critical: 0, issue: 'ca.test' },
// expect:   { critical: 128, iodef: 'mailto:x@test' }
// expect: ]
// expect: any.test [
// expect:   { address: '1.1.1.1', ttl: 300, type: 'A' },
// expect:   { exchange: 'm.test', priority: 5, type: 'MX' },
// expect:   { value: 'n.test', type: 'NS' },
// expect:   { entries: [ 't' ], type: 'TXT' },
// expect:   {
// expect:     nsname: 'ns.test',
// expect:     hostmaster: 'admin.test',
// expect:     serial: 2026,
// expect:     refresh: 3600,
// expect:     retry: 600,
// expect:     expire: 86400,
// expect:     minttl: 60,
// expect:     type: 'SOA'
// expect:   }
// expect: ]
// expect: a.test [ '1.2.3.4', '5.6.7.8' ]
// expect: mx.test [
// expect:   { exchange: 'mail.test', priority: 10 },
// expect:   { exchange: 'mx.test', priority: 20 }
// expect: ]
// expect: 1.2.3.4 [ 'four.test', 'vier.test' ]
// expect: 1.2.3.5 Error ENOTFOUND getHostByAddr ENOTFOUND 1.2.3.5 undefined getHostByAddr 1.2.3.5 errno,code,syscall,hostname
// expect: long.test [ '7.7.7.7' ]
// expect: none.test Error ENODATA queryA ENODATA none.test undefined queryA none.test errno,code,syscall,hostname
// expect: nx.test Error ENOTFOUND queryA ENOTFOUND nx.test undefined queryA nx.test errno,code,syscall,hostname
// expect: fail.test Error ESERVFAIL queryA ESERVFAIL fail.test undefined queryA fail.test errno,code,syscall,hostname
// expect: refused.test Error EREFUSED queryA EREFUSED refused.test undefined queryA refused.test errno,code,syscall,hostname
// expect: broken.test Error EBADRESP queryA EBADRESP broken.test undefined queryA broken.test errno,code,syscall,hostname
// expect: cut.test Error EBADRESP queryA EBADRESP cut.test undefined queryA cut.test errno,code,syscall,hostname
// expect: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.test Error EBADNAME queryA EBADNAME xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.test undefined queryA xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.test errno,code,syscall,hostname
// expect: a..test Error EBADNAME queryA EBADNAME a..test undefined queryA a..test errno,code,syscall,hostname
// expect: a.test Error ENODATA queryCname ENODATA a.test undefined queryCname a.test errno,code,syscall,hostname
// expect: nx.test Error ENOTFOUND queryMx ENOTFOUND nx.test undefined queryMx nx.test errno,code,syscall,hostname
// expect: none.test Error ENODATA queryAny ENODATA none.test undefined queryAny none.test errno,code,syscall,hostname
// expect: TypeError ERR_INVALID_ARG_TYPE The "name" argument must be of type string. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "rrtype" argument must be of type string. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'rrtype' is invalid. Received 'X'
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Object
// expect: Error EINVAL getHostByAddr EINVAL x
// expect: TypeError ERR_INVALID_ARG_TYPE The "name" argument must be of type string. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "servers" argument must be an instance of Array. Received type string ('x')
// expect: TypeError ERR_INVALID_IP_ADDRESS Invalid IP address: x
// expect: TypeError ERR_INVALID_ARG_TYPE The "servers[0]" argument must be of type string. Received type number (5)
// expect: TypeError ERR_INVALID_IP_ADDRESS Invalid IP address: 127.0.0.1:x
// expect: undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.timeout" property must be of type number. Received type string ('x')
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.tries" is out of range. It must be >= 1 && <= 2147483647. Received 0
// expect: undefined
// expect: [ '1.2.3.4', '[::1]:1053', '::2', '8.8.8.8', '2001:db8::1' ]
// expect: undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "ipv4" argument must be of type string. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_VALUE Invalid IP address.
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
// expect: TypeError ERR_INVALID_ARG_TYPE The "hostname" argument must be of type string. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'family' must be one of: 0, 4, 6. Received 5
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.family' must be one of: 0, 4, 6. Received 7
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'hints' is invalid. Received 1048576
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.all" property must be of type boolean. Received type number (1)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object or integer. Received type string ('y')
// expect: TypeError ERR_MISSING_ARGS The "address", "port", and "callback" arguments must be specified
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'address' is invalid. Received 'x'
// expect: RangeError ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536. Received type number (70000).
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'dnsOrder' must be one of: 'verbatim', 'ipv4first', 'ipv6first'. Received 'x'
// expect: verbatim
// expect: undefined
// expect: ipv4first
// expect: Error ETIMEOUT queryA ETIMEOUT silent.test undefined queryA silent.test errno,code,syscall,hostname
// expect: Error ERR_DNS_SET_SERVERS_FAILED c-ares failed to set servers: "There are pending queries." [[ '1.1.1.1' ]]
// expect: cancelled
// expect: Error ECANCELLED queryA ECANCELLED silent.test undefined queryA silent.test errno,code,syscall,hostname
// expect: [ '1.2.3.4', '5.6.7.8' ] [
// expect:   { exchange: 'mail.test', priority: 10 },
// expect:   { exchange: 'mx.test', priority: 20 }
// expect: ] [ 'four.test', 'vier.test' ] [ [ 'hello', 'wÃ¶rld' ], [ '' ] ] [ '1.2.3.4', '5.6.7.8' ] [ { address: '1.2.3.4', ttl: 300 }, { address: '5.6.7.8', ttl: 300 } ]
// expect: Error ENOTFOUND queryA ENOTFOUND nx.test undefined queryA nx.test errno,code,syscall,hostname
// expect: { address: '127.0.0.1', family: 4 } [ { address: '::1', family: 6 } ] 127.0.0.1 { hostname: 'localhost', service: '65432' }
// expect: Error ENOTFOUND getaddrinfo ENOTFOUND nothing.invalid -3008 getaddrinfo nothing.invalid errno,code,syscall,hostname
// expect: null { address: '127.0.0.1', family: 4 }
// expect: true { address: '127.0.0.1', family: 4 } { hostname: 'localhost', service: '65432' }
// expect: lookup,lookupService,Resolver,getDefaultResultOrder,setDefaultResultOrder,setServers,ADDRCONFIG,ALL,V4MAPPED,NODATA,FORMERR,SERVFAIL,NOTFOUND,NOTIMP,REFUSED,BADQUERY,BADNAME,BADFAMILY,BADRESP,CONNREFUSED,TIMEOUT,EOF,FILE,NOMEM,DESTRUCTION,BADSTR,BADFLAGS,NONAME,BADHINTS,NOTINITIALIZED,LOADIPHLPAPI,ADDRGETNETWORKPARAMS,CANCELLED,getServers,resolve,resolve4,resolve6,resolveAny,resolveCaa,resolveCname,resolveMx,resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTxt,reverse,promises lookup,lookupService,Resolver,getDefaultResultOrder,setDefaultResultOrder,setServers,NODATA,FORMERR,SERVFAIL,NOTFOUND,NOTIMP,REFUSED,BADQUERY,BADNAME,BADFAMILY,BADRESP,CONNREFUSED,TIMEOUT,EOF,FILE,NOMEM,DESTRUCTION,BADSTR,BADFLAGS,NONAME,BADHINTS,NOTINITIALIZED,LOADIPHLPAPI,ADDRGETNETWORKPARAMS,CANCELLED,getServers,resolve,resolve4,resolve6,resolveAny,resolveCaa,resolveCname,resolveMx,resolveNaptr,resolveNs,resolvePtr,resolveSoa,resolveSrv,resolveTxt,reverse EOF ENODATA true
