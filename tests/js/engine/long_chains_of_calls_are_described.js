// The text of what is called, for "x is not a function", has room for the beginning of a long chain.
// expect: TypeError true
// expect: 400
'use strict';

const f = () => f;
f.f = f;
f.nothing = null;
try {
  new Function('f', `f${'.f'.repeat(400)}.nothing()`)(f);
} catch (error) {
  console.log(error.name, error.message.startsWith('f.f.f.f'));
}
const builder = { count: 0, 'öö': function () { this.count++; return this; } };
console.log(new Function('b', `return b${'.öö()'.repeat(400)}`)(builder).count);
