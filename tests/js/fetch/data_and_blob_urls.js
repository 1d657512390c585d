// What is fetched without a network: data: and blob: URLs; and what cannot be fetched at all.
'use strict';
const { resolveObjectURL } = require('buffer');
const fs = require('fs');
const get = async (url, init) => {
  try {
    const response = await fetch(url, init);
    console.log(response.status, response.type, response.headers, JSON.stringify(await response.text()));
  } catch (error) {
    console.log(error.name, error.message, error.cause && error.cause.message);
  }
};

(async () => {
  await get('data:text/html;base64,SGk=');
  await get('data:,a%20%C3%BC+b#fragment');
  await get('data:;charset=utf-8,x');
  await get('data:text/plain;a=b,');
  await get('data:bad');
  await get('data:;base64,%%%');
  const url = URL.createObjectURL(new Blob(['blobby'], { type: 'text/x' }));
  console.log(url.startsWith('blob:nodedata:'), await resolveObjectURL(url).text(), resolveObjectURL('blob:x'));
  await get(url);
  URL.revokeObjectURL(url);
  await get(url);
  for (const wrong of ['nonsense', 'foo:bar', 'about:blank', 'file:///etc/passwd', 'http://localhost:25/']) await get(wrong);
  await get('data:,x', { signal: AbortSignal.abort() });
  await get('data:,x', { signal: AbortSignal.abort(new Error('why')) });
  fs.writeFileSync('file.txt', 'of a file');
  const blob = await fs.openAsBlob('file.txt', { type: 'text/y' });
  console.log(blob.type, blob.size, await blob.text());
  try { await fs.openAsBlob('none'); } catch (error) { console.log(error.code); }
  console.log(typeof fetch, fetch.name, fetch.length, Object.prototype.toString.call(new Headers()));
})();
// expect: 200 basic Headers { 'Content-Type': 'text/html' } "Hi"
// expect: 200 basic Headers { 'Content-Type': 'text/plain;charset=US-ASCII' } "a ü+b"
// expect: 200 basic Headers { 'Content-Type': 'text/plain;charset=utf-8' } "x"
// expect: 200 basic Headers { 'Content-Type': 'text/plain;a=b' } ""
// expect: TypeError fetch failed failed to fetch the data URL
// expect: TypeError fetch failed failed to fetch the data URL
// expect: true blobby undefined
// expect: 200 basic Headers { 'content-length': '6', 'content-type': 'text/x' } "blobby"
// expect: TypeError fetch failed invalid method
// expect: TypeError Failed to parse URL from nonsense Invalid URL
// expect: TypeError fetch failed unknown scheme
// expect: TypeError fetch failed about scheme is not supported
// expect: TypeError fetch failed not implemented... yet...
// expect: TypeError fetch failed bad port
// expect: AbortError This operation was aborted undefined
// expect: Error why undefined
// expect: text/y 9 of a file
// expect: ERR_INVALID_ARG_VALUE
// expect: function fetch 1 [object Headers]
