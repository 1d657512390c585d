var fs = require('fs');
fs.writeFileSync('a.txt', 'héllo\u0000€');
console.log(fs.readFileSync('a.txt', 'utf8') === 'héllo\u0000€', fs.readFileSync('a.txt'));
console.log(fs.readFileSync('a.txt', 'hex'), fs.readFileSync('a.txt', { encoding: 'base64' }));

// expect: true <Buffer 68 c3 a9 6c 6c 6f 00 e2 82 ac>
// expect: 68c3a96c6c6f00e282ac aMOpbGxvAOKCrA==
