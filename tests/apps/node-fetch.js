// node-fetch 2: json, headers, a posted body, redirects, gzip, errors.
// leaks: allowed, nothing waits for the connections that an agent keeps
'use strict';

const fetch = require('node-fetch');

async function status(url, options) {
  const res = await fetch(url, options);
  await res.text(); // an answer that nobody reads holds its connection
  return res.status;
}

require('./lib/serve')(async (url) => {
  const res = await fetch(`${url}/get`, { headers: { 'X-Test': 'yes' } });
  console.log(res.ok, res.status, res.headers.get('content-type'), await res.json());
  console.log(await (await fetch(url, { method: 'POST', body: JSON.stringify({ a: 1 }), headers: { 'Content-Type': 'application/json' } })).json());
  console.log((await (await fetch(`${url}/away`)).json()).url, await status(`${url}/away`, { redirect: 'manual' }));
  console.log((await (await fetch(`${url}/gzip`)).json()).url, await status(`${url}/missing`));
  const wrong = await fetch('http://127.0.0.1:1/').catch((error) => error);
  console.log(wrong.name, wrong.code, wrong.type);
});
// expect: true 200 application/json { method: 'GET', url: '/get', x: 'yes', body: '' }
// expect: { method: 'POST', url: '/', type: 'application/json', body: '{"a":1}' }
// expect: /there 302
// expect: /gzip 404
// expect: FetchError ECONNREFUSED system
