// cookie-signature signs cookies, so that a browser cannot change them.
const cookie = require('cookie-signature');

const signed = cookie.sign('hello', 'tobiiscool');
console.log(signed, cookie.unsign(signed, 'tobiiscool'), cookie.unsign(signed, 'luna'), cookie.unsign('hello.x', 'tobiiscool'));
// expect: hello.DGDUkGlIkCzPz+C0B064FNgHdEjox7ch8tOBGslZ5QI hello false false
