// Bytes that are no UTF-8 become U+FFFD, as WHATWG has it; a zero byte is a character.
function show(bytes) { console.log(JSON.stringify(Buffer.from(bytes).toString())); }
show([0x61, 0x80, 0x62]);
show([0xe2, 0x82]);
show([0xf0, 0x9f, 0x98, 0x41]);
show([0xc0, 0x80]);
show([0xed, 0xa0, 0x80]);
show([0x61, 0, 0x62]);
// expect: "a�b"
// expect: "�"
// expect: "�A"
// expect: "��"
// expect: "���"
// expect: "a\u0000b"
