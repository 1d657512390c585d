// Punycode: words of many scripts, there and back, and texts that are none.
process.noDeprecation = true;
const punycode = require('punycode');
['bücher', 'mañana', '他们为什么不说中文', 'ليهمابتكلموشعربي؟', '☃-⌘', 'abc', '', 'ü', 'a-b', '-> $1.00 <-', '💩', 'é💩é', 'ИИИ', '\ud800', 'Bahnhof München-Überbrückung']
  .forEach((text) => {
    const encoded = punycode.encode(text);
    console.log(encoded, punycode.decode(encoded) === text);
  });
['mañana.com', 'example.com', 'джумла@джpумлатест.bрфa', 'a。b．c｡d', 'BÜCHER.de', 'xn--a'].forEach((d) => console.log(punycode.toASCII(d)));
['xn--maana-pta.com', 'xn--bcher-kva.xn--p1ai', 'example.com', 'me@xn--bcher-kva.de'].forEach((d) => console.log(punycode.toUnicode(d)));
['xn', 'ü-a', 'a-!', 'zzzzzzzzzz99999999', 'a-b-ü'].forEach((text) => {
  try {
    console.log(JSON.stringify(punycode.decode(text)));
  } catch (e) {
    console.log(e.name, e.message);
  }
});
console.log(punycode.ucs2.decode('a💩\ud83d'), punycode.ucs2.encode([97, 0x1F4A9]), Object.keys(punycode).join(), punycode.version);

// expect: bcher-kva true
// expect: maana-pta true
// expect: ihqwcrb4cv8a8dqg056pqjye true
// expect: egbpdaj6bu4bxfgehfvwxn true
// expect: --dqo34k true
// expect: abc- true
// expect:  true
// expect: tda true
// expect: a-b- true
// expect: -> $1.00 <-- true
// expect: ls8h true
// expect: 9caa12949a true
// expect: k0aaa true
// expect: ib9b true
// expect: Bahnhof Mnchen-berbrckung-17b17fma true
// expect: xn--maana-pta.com
// expect: example.com
// expect: джумла@xn--p-8sbkgc5ag7bhce.xn--ba-lmcq
// expect: a.b.c.d
// expect: xn--BCHER-2pa.de
// expect: xn--a
// expect: mañana.com
// expect: bücher.рф
// expect: example.com
// expect: me@bücher.de
// expect: RangeError Invalid input
// expect: RangeError Illegal input >= 0x80 (not a basic code point)
// expect: RangeError Invalid input
// expect: RangeError Overflow: input needs wider integers to process
// expect: RangeError Invalid input
// expect: [ 97, 128169, 55357 ] a💩 version,ucs2,decode,encode,toASCII,toUnicode 2.1.0
