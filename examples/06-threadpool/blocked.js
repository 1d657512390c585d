// The same computation twice: with and without Sync in its name.
// Look for: the one with Sync keeps the timer waiting until it is over.
const { pbkdf2, pbkdf2Sync } = require('crypto');
const hard = ['secret', 'salt', 150000, 32, 'sha512'];

setTimeout(function onTimer() { console.log('timer of 1 ms'); }, 1);
pbkdf2Sync(...hard);
console.log('Sync: the result is here');

pbkdf2(...hard, function onKey() { console.log('not Sync: the result comes last'); });
