// csrf makes tokens that only a page of one's own can know.
const Tokens = require('csrf');

const tokens = new Tokens();
const secret = tokens.secretSync(), token = tokens.create(secret);
console.log(secret.length, tokens.verify(secret, token), tokens.verify(secret, `${token}x`), tokens.verify('other', token));
tokens.secret().then((later) => console.log(later.length, tokens.verify(later, tokens.create(later))));
// expect: 24 true false false
// expect: 24 true
