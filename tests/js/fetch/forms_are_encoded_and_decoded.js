// FormData: fields and files, as multipart/form-data and back; what is refused.
'use strict';
function attempt(act) {
  try {
    console.log(act());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
const form = new FormData();
form.append('a"b', '1\n2');
form.append('file', new File(['hello'], 'ü".txt', { type: 'text/plain' }));
form.append('blob', new Blob([new Uint8Array([0, 13, 10, 45, 45, 255])]));
form.append('twice', 'one');
form.append('twice', 'two');
form.append('named', new Blob(['x']), 'n.txt');
form.append('number', 5);
console.log(form.getAll('twice'), form.get('number'), form.has('none'), form.get('none'), [...form.keys()], form.get('named').name);

(async () => {
  const response = new Response(form), type = response.headers.get('content-type'), text = await response.text();
  const boundary = type.split('boundary=')[1];
  console.log(type.split(';')[0], JSON.stringify(text.replaceAll(boundary, 'BOUNDARY').slice(0, 170)));
  const back = await new Response(form).formData();
  for (const [name, value] of back) {
    console.log(JSON.stringify(name), typeof value === 'string' ? JSON.stringify(value) : [value.name, value.type, Buffer.from(await value.arrayBuffer())]);
  }
  const hand = '--x\r\ncontent-disposition: form-data; name="a"; filename="f"\r\n\r\nno type\r\n--x--\r\n';
  const decoded = await new Response(hand, { headers: { 'content-type': 'multipart/form-data; boundary="x"' } }).formData();
  console.log(decoded.get('a').type, await decoded.get('a').text());
  form.set('twice', 'three');
  form.delete('blob');
  form.delete('file');
  form.delete('named');
  console.log(form, String(form));
  attempt(() => new FormData(5));
  attempt(() => form.append('a'));
  attempt(() => form.append('a', 'b', 'c'));
  attempt(() => FormData.prototype.get.call({}, 'a'));
})();
// expect: [ 'one', 'two' ] 5 false null [
// expect:   'a"b',    'file',
// expect:   'blob',   'twice',
// expect:   'twice',  'named',
// expect:   'number'
// expect: ] n.txt
// expect: multipart/form-data "--BOUNDARY\r\nContent-Disposition: form-data; name=\"a%22b\"\r\n\r\n1\r\n2\r\n--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ü%22.txt\"\r\nContent-Type: text/plain\r\n"
// expect: "a\"b" "1\r\n2"
// expect: "file" [ 'ü".txt', 'text/plain', <Buffer 68 65 6c 6c 6f> ]
// expect: "blob" [ 'blob', 'application/octet-stream', <Buffer 00 0d 0a 2d 2d ff> ]
// expect: "twice" "one"
// expect: "twice" "two"
// expect: "named" [ 'n.txt', 'application/octet-stream', <Buffer 78> ]
// expect: "number" "5"
// expect: text/plain no type
// expect: FormData { 'a"b': '1\n2', twice: 'three', number: '5' } [object FormData]
// expect: TypeError undefined FormData constructor: Argument 1 could not be converted to: undefined.
// expect: TypeError undefined FormData.append: 2 arguments required, but only 1 found.
// expect: TypeError undefined Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'
// expect: TypeError ERR_INVALID_THIS Illegal invocation
