process.on('SIGINT', () => {});
console.log('end');
// expect: end
