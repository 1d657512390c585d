const fs = require('fs');
try { fs.writeFileSync('/dev/full', 'x'); } catch (e) { console.log(e.message, e.code, e.path); }
fs.writeFile('/dev/full', 'x', (error) => {
  console.log(error.message, error.errno);
  const fd = fs.openSync('/dev/full', 'w');
  fs.write(fd, 'x', (error, n) => {
    console.log(error.message, n);
    fs.promises.appendFile('/dev/full', 'x').catch((error) => console.log(error.code, error.syscall));
  });
});
// expect: ENOSPC: no space left on device, write ENOSPC undefined
// expect: ENOSPC: no space left on device, write -28
// expect: ENOSPC: no space left on device, write 0
// expect: ENOSPC write
