async function f(x) { await null; return x + 1; } f(1).then(v => console.log(v)); console.log('first');
// expect: first
// expect: 2
