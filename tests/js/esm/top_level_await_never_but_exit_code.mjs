process.exitCode = 4;
await new Promise(() => {});
// exit: 4
