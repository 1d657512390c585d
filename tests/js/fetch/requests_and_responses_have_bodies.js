// Request and Response: their options, their bodies of every kind, read once; clone(); what is refused.
'use strict';
const attempt = async (act) => {
  try {
    console.log(await act());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
async function* words() { yield 'streamed '; yield Buffer.from('words'); }
const form = new FormData();
form.append('name', 'value');
const bodies = { string: 'text €', bytes: new Uint8Array([104, 105]), view: new DataView(new Uint8Array([1, 65, 66]).buffer, 1),
  buffer: new Uint8Array([67]).buffer, blob: new Blob(['blob'], { type: 'text/x' }), params: new URLSearchParams({ a: 'b c' }),
  stream: new Blob(['web stream']).stream(), iterable: words(), number: 5, object: { a: 1 }, null: null };

async function everyBody() {
  for (const [name, body] of Object.entries(bodies)) {
    const response = new Response(body);
    console.log(name, response.headers.get('content-type'), response.body && response.body.constructor.name, response.bodyUsed,
      JSON.stringify(await response.text()), response.bodyUsed);
  }
  console.log(await new Response('{"a":[1]}').json(), await new Response('ab').arrayBuffer(), await new Response('ab').bytes());
  console.log(await new Response('ab', { headers: { 'content-type': 'a/b' } }).blob());
  console.log(await new Response('\uFEFFmark').text(), (await new Response(new URLSearchParams('q=1&q=2')).formData()).getAll('q'));
  console.log((await new Response(form).formData()).get('name'));
}

async function onceOnly() {
  const response = new Response('once');
  const copy = response.clone();
  console.log(await response.text(), await copy.text());
  await attempt(() => response.text());
  await attempt(() => response.clone());
  await attempt(() => new Response('x').json());
  await attempt(() => new Response('x').formData());
  await attempt(() => new Response('x', { headers: { 'content-type': 'multipart/form-data; boundary=a' } }).formData());
  await attempt(() => Response.prototype.text.call({}));
  const first = new Request('http://h/', { method: 'POST', body: 'handed on' }), second = new Request(first, { headers: { a: 'b' } });
  console.log(first.bodyUsed, second.bodyUsed, await second.text(), second.headers.get('a'));
  await attempt(() => new Request(first).url);
}

async function options() {
  console.log(new Request('http://h/?a#b', { method: 'post', body: 'x', headers: { a: 'b' }, redirect: 'manual', cache: 'no-store' }));
  console.log(new Response('x', { status: 404, statusText: 'Gone', headers: { a: 'b' } }), Response.error());
  console.log(Response.json({ a: 1 }, { status: 201 }).headers, Response.redirect('http://h/x', 301).headers.get('location'));
  const abort = new AbortController(), request = new Request('http://h/', { signal: abort.signal });
  console.log(request.signal === abort.signal, request.signal.aborted);
  abort.abort();
  console.log(request.signal.aborted, request.clone().signal.aborted);
  await attempt(() => new Response('x', { status: 99 }));
  await attempt(() => new Response('x', { status: 204 }));
  await attempt(() => new Response('x', { statusText: '\n' }));
  await attempt(() => Response.redirect('http://a/', 200));
  await attempt(() => Response.json(() => {}));
  await attempt(() => new Request());
  await attempt(() => new Request('x'));
  await attempt(() => new Request('http://u:p@h/'));
  await attempt(() => new Request('http://h', { method: 'TRACE' }));
  await attempt(() => new Request('http://h', { method: 'a b' }));
  await attempt(() => new Request('http://h', { body: 'x' }));
  await attempt(() => new Request('http://h', { method: 'POST', body: new ReadableStream() }));
  await attempt(() => new Request('http://h', { mode: 'x' }));
  await attempt(() => new Request('http://h', { signal: 5 }));
}

everyBody().then(onceOnly).then(options);
// expect: string text/plain;charset=UTF-8 ReadableStream false "text €" true
// expect: bytes null ReadableStream false "hi" true
// expect: view null ReadableStream false "AB" true
// expect: buffer null ReadableStream false "C" true
// expect: blob text/x ReadableStream false "blob" true
// expect: params application/x-www-form-urlencoded;charset=UTF-8 ReadableStream false "a=b+c" true
// expect: stream null ReadableStream false "web stream" true
// expect: iterable null ReadableStream false "streamed words" true
// expect: number text/plain;charset=UTF-8 ReadableStream false "5" true
// expect: object text/plain;charset=UTF-8 ReadableStream false "[object Object]" true
// expect: null null null false "" false
// expect: { a: [ 1 ] } ArrayBuffer { [Uint8Contents]: <61 62>, byteLength: 2 } Uint8Array(2) [ 97, 98 ]
// expect: Blob { size: 2, type: 'a/b' }
// expect: mark [ '1', '2' ]
// expect: value
// expect: once once
// expect: TypeError undefined Body is unusable: Body has already been read
// expect: TypeError undefined Response.clone: Body has already been consumed.
// expect: SyntaxError undefined Unexpected token 'x', "x" is not valid JSON
// expect: TypeError undefined Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".
// expect: TypeError undefined Failed to parse body as FormData.
// expect: TypeError ERR_INVALID_THIS Illegal invocation
// expect: true false handed on b
// expect: TypeError undefined Cannot construct a Request with a Request object that has already been used.
// expect: Request {
// expect:   method: 'POST',
// expect:   url: 'http://h/?a#b',
// expect:   headers: Headers { a: 'b', 'content-type': 'text/plain;charset=UTF-8' },
// expect:   destination: '',
// expect:   referrer: 'about:client',
// expect:   referrerPolicy: '',
// expect:   mode: 'cors',
// expect:   credentials: 'same-origin',
// expect:   cache: 'no-store',
// expect:   redirect: 'manual',
// expect:   integrity: '',
// expect:   keepalive: false,
// expect:   isReloadNavigation: false,
// expect:   isHistoryNavigation: false,
// expect:   signal: AbortSignal { aborted: false }
// expect: }
// expect: Response {
// expect:   status: 404,
// expect:   statusText: 'Gone',
// expect:   headers: Headers { a: 'b', 'content-type': 'text/plain;charset=UTF-8' },
// expect:   body: ReadableStream { locked: false, state: 'readable', supportsBYOB: true },
// expect:   bodyUsed: false,
// expect:   ok: false,
// expect:   redirected: false,
// expect:   type: 'default',
// expect:   url: ''
// expect: } Response {
// expect:   status: 0,
// expect:   statusText: '',
// expect:   headers: Headers {},
// expect:   body: null,
// expect:   bodyUsed: false,
// expect:   ok: false,
// expect:   redirected: false,
// expect:   type: 'error',
// expect:   url: ''
// expect: }
// expect: Headers { 'content-type': 'application/json' } http://h/x
// expect: false false
// expect: true true
// expect: RangeError undefined init["status"] must be in the range of 200 to 599, inclusive.
// expect: TypeError undefined Response constructor: Invalid response status code 204
// expect: TypeError undefined Invalid statusText
// expect: RangeError undefined Invalid status code 200
// expect: TypeError undefined Value is not JSON serializable
// expect: TypeError undefined Request constructor: 1 argument required, but 0 found.
// expect: TypeError undefined Failed to parse URL from x
// expect: TypeError undefined Request cannot be constructed from a URL that includes credentials: http://u:p@h/
// expect: TypeError undefined 'TRACE' HTTP method is unsupported.
// expect: TypeError undefined 'a b' is not a valid HTTP method.
// expect: TypeError undefined Request with GET/HEAD method cannot have body.
// expect: TypeError undefined RequestInit: duplex option is required when sending a body.
// expect: TypeError undefined Request constructor: x is not an accepted type. Expected one of navigate, same-origin, no-cors, cors.
// expect: TypeError undefined Failed to construct 'Request': member signal is not of type AbortSignal.
