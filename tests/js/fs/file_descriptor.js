var fs = require('fs');
fs.writeFileSync(1, 'written to 1\n');
fs.writeFile(1, 'and again\n', function (error) { console.log(error); });

// expect: written to 1
// expect: and again
// expect: null
