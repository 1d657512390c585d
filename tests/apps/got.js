// got 11: json, forms, retries that end, redirects, gzip, errors, a stream.
// leaks: allowed, nothing waits for the connections that an agent keeps
'use strict';

const got = require('got');

require('./lib/serve')(async (url) => {
  const api = got.extend({ prefixUrl: url, responseType: 'json', headers: { 'x-test': 'yes' }, retry: 0 });
  console.log((await api('get', { searchParams: { a: 1 } })).body);
  console.log(await api.post('post', { json: { name: 'Ada' } }).json());
  console.log((await api.put('form', { form: { q: 'a b' } })).body);
  console.log((await api('away')).url.replace(url, ''), (await api('gzip')).body.url);
  const wrong = await api('missing').catch((error) => error);
  console.log(wrong.name, wrong.code, wrong.message, wrong.response.statusCode);
  console.log((await got('http://127.0.0.1:1/', { retry: 0 }).catch((error) => error)).code);
  let text = '';
  for await (const chunk of got.stream(`${url}/stream`)) text += chunk;
  console.log(JSON.parse(text).url);
});
// expect: { method: 'GET', url: '/get?a=1', x: 'yes', body: '' }
// expect: {
// expect:   method: 'POST',
// expect:   url: '/post',
// expect:   type: 'application/json',
// expect:   x: 'yes',
// expect:   body: '{"name":"Ada"}'
// expect: }
// expect: {
// expect:   method: 'PUT',
// expect:   url: '/form',
// expect:   type: 'application/x-www-form-urlencoded',
// expect:   x: 'yes',
// expect:   body: 'q=a+b'
// expect: }
// expect: /there /gzip
// expect: HTTPError ERR_NON_2XX_3XX_RESPONSE Response code 404 (Not Found) 404
// expect: ECONNREFUSED
// expect: /stream
