var fs = require('fs');
fs.writeFileSync('a.txt', 'content');
fs.readFile('a.txt', 'utf8', function (error, text) {
  console.log(error, text);
  fs.readFile('a.txt', function (error, bytes) {
    console.log(error, Buffer.isBuffer(bytes));
    fs.readFile('nowhere', function (error) { console.log(error.message, arguments.length); });
  });
});
console.log('first');

// expect: first
// expect: null content
// expect: null true
// expect: ENOENT: no such file or directory, open 'nowhere' 1
