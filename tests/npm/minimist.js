// minimist: command lines as objects.
const minimist = require('minimist');
const show = (...args) => console.log(JSON.stringify(minimist(...args)));
show(['-a', '1', '--b=2', 'x', '--no-c', '-def', '--', 'y', '--z']);
show(['-n5', '--beep', 'boop', '-x=y', '--', 'rest'], { '--': true });
show(['--long', 'v', '-s', '0x10', '--o.p', 'q'], { string: ['s'], alias: { l: 'long' }, default: { d: 1 } });
show(['-tv', 'file', '--unknown'], { boolean: ['t', 'v'], unknown: (name) => name === 'file' });
show(['--__proto__.x', '1', '-', '--e', '', '-k-1', '--list=1', '--list=2']);

// expect: {"_":["x","y","--z"],"a":1,"b":2,"c":false,"d":true,"e":true,"f":true}
// expect: {"_":[],"n":5,"beep":"boop","x":"y","--":["rest"]}
// expect: {"_":[],"long":"v","l":"v","s":"0x10","o":{"p":"q"},"d":1}
// expect: {"_":["file"],"t":true,"v":true}
// expect: {"_":["-"],"e":"","k":-1,"list":[1,2]}
