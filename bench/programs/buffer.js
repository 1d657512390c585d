// What Buffers cost: one operation, named by the argument; prints the milliseconds.
var million = 1000000, megabyte = Buffer.alloc(1 << 20, 'h\u00e9llo w\u00f6rld, ');
var text = megabyte.toString(), base64 = megabyte.toString('base64'), bytes = Buffer.alloc(million, 7), pieces = [];
for (var i = 0; i < 10000; i++) pieces.push(Buffer.from('piece ' + i));

function times(n, f) {
  for (var i = 0; i < n; i++) f(i);
}

var operations = {
  index: function () { for (var i = 0, sum = 0; i < million; i++) sum += bytes[i]; },
  iterate: function () { var sum = 0; for (const byte of bytes) sum += byte; },
  toString: function () { times(20, function () { megabyte.toString(); }); },
  from: function () { times(20, function () { Buffer.from(text); }); },
  base64: function () { times(20, function () { Buffer.from(base64, 'base64'); }); },
  small: function () { times(100000, function () { Buffer.from('a few words'); }); },
  concat: function () { times(10, function () { Buffer.concat(pieces); }); },
  indexOf: function () { times(20, function () { megabyte.indexOf('nowhere'); }); },
  numbers: function () { for (var i = 0, sum = 0; i < million; i++) sum += bytes.readUInt32LE(i & 65535); },
};

var operation = operations[process.argv[2]], start, d;
operation();
start = process.hrtime();
operation();
d = process.hrtime(start);
console.log(d[0] * 1e3 + d[1] / 1e6);
