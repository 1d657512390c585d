// Reading one small file.
// Look for (with --narrate): it is not one piece of work for the pool but four.
const fs = require('fs');

fs.readFile(__filename, function onRead(error, data) {
  if (error) throw error;
  console.log('bytes:', data.length > 100);
});
