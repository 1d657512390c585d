// orrery only. An async function that throws and is not awaited ends the process. What the lowering makes of
//   async function careless() { await null; throw new Error('nobody looks'); }
//   careless();
//   setTimeout(() => console.log('never'), 10);
function careless() { return ø.async(this, arguments, function () { ø.await(null); throw new Error('nobody looks'); }); }
careless();
setTimeout(function () { console.log('never'); }, 10);
// expect error: Error: nobody looks
// expect error:     at careless (
