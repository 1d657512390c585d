const t = (s, ...v) => s.raw.join('|') + v.join() + s.length;
console.log(t`a\n${1}b${2}`);
// expect: a\n|b|1,23
