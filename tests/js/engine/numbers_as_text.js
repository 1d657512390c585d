var s = ''; for (var i = 0; i < 80000; i++) s += 'x,'; var n = 0; re = /,/g; while (re.exec(s)) n++; console.log(n); console.log(/a/gi.flags, String(/a\/b/g), /x/.source);
console.log((0.5).toFixed(0), (2.5).toFixed(0), (1.005).toFixed(2), (1.45).toFixed(1), (-1.5).toFixed(0), (123.456).toPrecision(4), (0.00001).toPrecision(1), (1234.5678).toExponential(2), (5).toExponential(), (1e21).toFixed(2), (0).toFixed(2), (-0.0000001).toFixed(2), (1e-7).toString(), (255).toString(16), (0.5).toString(2), (1.255).toFixed(2), (10.235).toFixed(2), (8.345).toFixed(2), (123456).toPrecision(2));
// expect: 80000
// expect: gi /a\/b/g x
// expect: 1 3 1.00 1.4 -2 123.5 0.00001 1.23e+3 5e+0 1e+21 0.00 -0.00 1e-7 ff 0.1 1.25 10.23 8.35 1.2e+5
