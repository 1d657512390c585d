// The properties of an error are shown with it.
var e = new Error('with more');
e.code = 'E_MORE';
throw e;
// expect error: Error: with more
// expect error: code: 'E_MORE'
// exit: 1
