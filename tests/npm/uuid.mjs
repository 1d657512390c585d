import { NIL, parse, stringify, v1, v4, v5, v7, validate, version } from 'uuid';

const id = v4();
console.log(id.length, validate(id), version(id), id !== v4());
console.log(version(v1()), version(v7()), v7() < v7(), validate('not-a-uuid'), NIL);
console.log(v4({ random: Uint8Array.from({ length: 16 }, (_, i) => i * 16) }));
console.log(v1({ node: Uint8Array.of(1, 35, 69, 103, 137, 171), clockseq: 0x1234, msecs: 1320000000000, nsecs: 5678 }));
const bytes = parse('6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b');
console.log(bytes.join(' '), stringify(bytes));
const buffer = new Uint8Array(16);
console.log(v4(null, buffer) === buffer, buffer.some((byte) => byte > 0), (buffer[6] & 0xf0).toString(16));
try {
  parse('x');
} catch (error) {
  console.log(error.name, error.message);
}
console.log(typeof v5);
// expect: 36 true 4 true
// expect: 1 7 true false 00000000-0000-0000-0000-000000000000
// expect: 00102030-4050-4070-8090-a0b0c0d0e0f0
// expect: 928a562e-0326-11e1-9234-0123456789ab
// expect: 110 192 189 127 17 192 67 218 151 94 42 138 217 235 174 11 6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b
// expect: true true 40
// expect: TypeError Invalid UUID
// expect: function
