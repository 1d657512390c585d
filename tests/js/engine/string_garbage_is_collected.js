var i, n = 0, big = '';
for (i = 0; i < 50000; i++) big += 'x';
for (i = 0; i < 20000; i++) n += (big + i).length;
console.log(n);
// expect: 1000088890
