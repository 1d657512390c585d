var fs = require('fs');
fs.writeFileSync('raw', 'ff61c328', 'hex');
console.log(JSON.stringify(fs.readFileSync('raw', 'utf8')), fs.readFileSync('raw').length);

// expect: "�a�(" 4
