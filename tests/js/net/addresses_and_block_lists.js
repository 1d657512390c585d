// isIP, SocketAddress, BlockList, and what the module exports.
const net = require('net');
const tryIt = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
const a = new net.SocketAddress({ address: '1.2.3.4', port: 80 });
console.log(a, a.toJSON(), JSON.stringify(a));
console.log(new net.SocketAddress({ family: 'IPv6', port: 12 }), new net.SocketAddress());
for (const o of [{ family: 'ipv5' }, { address: 'x' }, { port: 70000 }, { address: 1 }, { flowlabel: -1 }, 5, null]) tryIt(() => new net.SocketAddress(o));
const b = new net.BlockList();
b.addAddress('1.2.3.4');
b.addRange('10.0.0.1', '10.0.0.9');
b.addSubnet('8592:757c:efae:4e45::', 64, 'ipv6');
b.addSubnet('192.168.129.0', 22);
b.addAddress(new net.SocketAddress({ address: '::1', family: 'ipv6' }));
console.log(b, b.rules);
for (const [address, family] of [['1.2.3.4'], ['1.2.3.5'], ['::ffff:1.2.3.4', 'ipv6'], ['10.0.0.1'], ['10.0.0.9'], ['10.0.0.10'], ['10.0.0.0'],
  ['8592:757c:efae:4e45::9', 'ipv6'], ['8592:757c:efae:4e46::9', 'ipv6'], ['192.168.128.0'], ['192.168.131.255'], ['192.168.132.0'], ['192.168.127.255'],
  ['::1', 'ipv6'], ['x'], ['::1']]) console.log(address, b.check(address, family));
console.log(b.check(new net.SocketAddress({ address: '10.0.0.4' })));
tryIt(() => b.addAddress('x'));
tryIt(() => b.addAddress('::1'));
tryIt(() => b.addRange('1.1.1.2', '1.1.1.1'));
tryIt(() => b.addSubnet('1.1.1.1', 33));
tryIt(() => b.addSubnet('1.1.1.1', 'x'));
tryIt(() => b.addSubnet('1.1.1.1', 5.5));
tryIt(() => b.addAddress(5));
tryIt(() => b.check(5));
tryIt(() => b.check('1.1.1.1', 'ipv7'));
for (const s of ['127.0.0.1', '1.2.3', '1.2.3.4.5', '256.1.1.1', '1.2.3.04', '', '::', '::1', '1::2::3', 'fe80::1%eth0', 'fe80::1%', '::ffff:1.2.3.4', 'g::', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7', ' 1.2.3.4'])
  console.log(JSON.stringify(s), net.isIP(s), net.isIPv4(s), net.isIPv6(s));
console.log(net.isIP(), net.isIP(null), net.isIP({ toString: () => '::1' }));
console.log(Object.keys(net).join());
console.log(net.getDefaultAutoSelectFamily(), net.getDefaultAutoSelectFamilyAttemptTimeout());
net.setDefaultAutoSelectFamilyAttemptTimeout(3);
console.log(net.getDefaultAutoSelectFamilyAttemptTimeout(), net.Stream === net.Socket, net.connect === net.createConnection);
console.log(net.Socket.name, net.Server.name, net.connect.length, net.Socket.length, net.Socket() instanceof net.Socket, net.Server() instanceof net.Server);
// expect: SocketAddress { address: '1.2.3.4', port: 80, family: 'ipv4', flowlabel: 0 } { address: '1.2.3.4', port: 80, family: 'ipv4', flowlabel: 0 } {"address":"1.2.3.4","port":80,"family":"ipv4","flowlabel":0}
// expect: SocketAddress { address: '::', port: 12, family: 'ipv6', flowlabel: 0 } SocketAddress { address: '127.0.0.1', port: 0, family: 'ipv4', flowlabel: 0 }
// expect: TypeError ERR_INVALID_ARG_VALUE The property 'options.family' is invalid. Received 'ipv5'
// expect: Error ERR_INVALID_ADDRESS Invalid socket address
// expect: RangeError ERR_SOCKET_BAD_PORT options.port should be >= 0 and < 65536. Received type number (70000).
// expect: TypeError ERR_INVALID_ARG_TYPE The "options.address" property must be of type string. Received type number (1)
// expect: RangeError ERR_OUT_OF_RANGE The value of "options.flowlabel" is out of range. It must be >= 0 && <= 4294967295. Received -1
// expect: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
// expect: BlockList {
// expect:   rules: [
// expect:     'Address: IPv6 ::1',
// expect:     'Subnet: IPv4 192.168.129.0/22',
// expect:     'Subnet: IPv6 8592:757c:efae:4e45::/64',
// expect:     'Range: IPv4 10.0.0.1-10.0.0.9',
// expect:     'Address: IPv4 1.2.3.4'
// expect:   ]
// expect: } [
// expect:   'Address: IPv6 ::1',
// expect:   'Subnet: IPv4 192.168.129.0/22',
// expect:   'Subnet: IPv6 8592:757c:efae:4e45::/64',
// expect:   'Range: IPv4 10.0.0.1-10.0.0.9',
// expect:   'Address: IPv4 1.2.3.4'
// expect: ]
// expect: 1.2.3.4 true
// expect: 1.2.3.5 false
// expect: ::ffff:1.2.3.4 true
// expect: 10.0.0.1 true
// expect: 10.0.0.9 true
// expect: 10.0.0.10 false
// expect: 10.0.0.0 false
// expect: 8592:757c:efae:4e45::9 true
// expect: 8592:757c:efae:4e46::9 false
// expect: 192.168.128.0 true
// expect: 192.168.131.255 true
// expect: 192.168.132.0 false
// expect: 192.168.127.255 false
// expect: ::1 true
// expect: x false
// expect: ::1 false
// expect: true
// expect: Error ERR_INVALID_ADDRESS Invalid socket address
// expect: Error ERR_INVALID_ADDRESS Invalid socket address
// expect: TypeError ERR_INVALID_ARG_VALUE The argument 'start' must come before end. Received SocketAddress { address: '1.1.1.2', port: 0, family: 'ipv4', flowlabel: 0 }
// expect: RangeError ERR_OUT_OF_RANGE The value of "prefix" is out of range. It must be >= 0 && <= 32. Received 33
// expect: TypeError ERR_INVALID_ARG_TYPE The "prefix" argument must be of type number. Received type string ('x')
// expect: RangeError ERR_OUT_OF_RANGE The value of "prefix" is out of range. It must be an integer. Received 5.5
// expect: TypeError ERR_INVALID_ARG_TYPE The "address" argument must be of type string. Received type number (5)
// expect: TypeError ERR_INVALID_ARG_TYPE The "address" argument must be of type string. Received type number (5)
// expect: false
// expect: "127.0.0.1" 4 true false
// expect: "1.2.3" 0 false false
// expect: "1.2.3.4.5" 0 false false
// expect: "256.1.1.1" 0 false false
// expect: "1.2.3.04" 0 false false
// expect: "" 0 false false
// expect: "::" 6 false true
// expect: "::1" 6 false true
// expect: "1::2::3" 0 false false
// expect: "fe80::1%eth0" 6 false true
// expect: "fe80::1%" 0 false false
// expect: "::ffff:1.2.3.4" 6 false true
// expect: "g::" 0 false false
// expect: "1:2:3:4:5:6:7:8" 6 false true
// expect: "1:2:3:4:5:6:7" 0 false false
// expect: " 1.2.3.4" 0 false false
// expect: 0 0 6
// expect: _createServerHandle,_normalizeArgs,_setSimultaneousAccepts,BlockList,SocketAddress,connect,createConnection,createServer,isIP,isIPv4,isIPv6,Server,Socket,Stream,getDefaultAutoSelectFamily,setDefaultAutoSelectFamily,getDefaultAutoSelectFamilyAttemptTimeout,setDefaultAutoSelectFamilyAttemptTimeout
// expect: true 250
// expect: 10 true true
// expect: Socket Server 0 1 true true
