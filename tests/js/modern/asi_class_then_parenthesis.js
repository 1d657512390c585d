class A {}
(function () { console.log('ran'); })()
// expect: ran
