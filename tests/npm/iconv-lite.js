// Bytes by other tables: iconv-lite reads and writes them through Buffer and string_decoder.
const iconv = require('iconv-lite');
for (const encoding of ['win1251', 'koi8-r', 'shift_jis', 'gbk', 'big5', 'euc-kr', 'cp437', 'iso-8859-2', 'utf16be', 'utf-32le', 'utf-7']) {
  const bytes = iconv.encode('\u041f\u0440\u0438\u0432\u0435\u0442, \u4e16\u754c \u00e9', encoding);
  console.log(encoding, bytes, iconv.decode(bytes, encoding));
}
console.log(iconv.decode(Buffer.from([0xef, 0xbb, 0xbf, 0x41]), 'utf8'), iconv.encodingExists('nope'));
const decoder = iconv.getDecoder('gbk');
console.log(decoder.write(Buffer.from([0xca])) + decoder.write(Buffer.from([0xc0, 0xbd])) + decoder.write(Buffer.from([0xe7])));
// expect: win1251 <Buffer cf f0 e8 e2 e5 f2 2c 20 3f 3f 20 3f> Привет, ?? ?
// expect: koi8-r <Buffer f0 d2 c9 d7 c5 d4 2c 20 3f 3f 20 3f> Привет, ?? ?
// expect: shift_jis <Buffer 84 50 84 82 84 79 84 72 84 75 84 84 2c 20 90 a2 8a 45 20 3f> Привет, 世界 ?
// expect: gbk <Buffer a7 b1 a7 e2 a7 da a7 d3 a7 d6 a7 e4 2c 20 ca c0 bd e7 20 a8 a6> Привет, 世界 é
// expect: big5 <Buffer c8 44 c8 66 c8 5e c8 57 c8 5a c8 68 2c 20 a5 40 ac c9 20 88 6d> Привет, 世界 é
// expect: euc-kr <Buffer ac b1 ac e2 ac da ac d3 ac d6 ac e4 2c 20 e1 a6 cd a3 20 3f> Привет, 世界 ?
// expect: cp437 <Buffer 3f 3f 3f 3f 3f 3f 2c 20 3f 3f 20 82> ??????, ?? é
// expect: iso-8859-2 <Buffer 3f 3f 3f 3f 3f 3f 2c 20 3f 3f 20 e9> ??????, ?? é
// expect: utf16be <Buffer 04 1f 04 40 04 38 04 32 04 35 04 42 00 2c 00 20 4e 16 75 4c 00 20 00 e9> Привет, 世界 é
// expect: utf-32le <Buffer 1f 04 00 00 40 04 00 00 38 04 00 00 32 04 00 00 35 04 00 00 42 04 00 00 2c 00 00 00 20 00 00 00 16 4e 00 00 4c 75 00 00 20 00 00 00 e9 00 00 00> Привет, 世界 é
// expect: utf-7 <Buffer 2b 42 42 38 45 51 41 51 34 42 44 49 45 4e 51 52 43 2d 2c 20 2b 54 68 5a 31 54 41 2d 20 2b 41 4f 6b 2d> Привет, 世界 é
// expect: A false
// expect: 世界
