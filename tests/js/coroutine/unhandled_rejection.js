// An async function that throws and is not awaited ends the process.
async function careless() { await null; throw new Error('nobody looks'); }
careless();
setTimeout(() => console.log('never'), 10);
// expect error: Error: nobody looks
// expect error:     at careless (
