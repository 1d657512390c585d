// axios: get, post, headers, redirects, gzip, errors, a timeout, interceptors, cancelling.
'use strict';

const axios = require('axios');

require('./lib/serve')(async (url) => {
  const api = axios.create({ baseURL: url, headers: { 'X-Test': 'yes' } });
  api.interceptors.request.use((config) => {
    config.params = { ...config.params, asked: 1 };
    return config;
  });
  console.log((await api.get('/get', { params: { a: [1, 2] } })).data);
  console.log((await api.post('/post', { name: 'Ada' })).data);
  console.log((await api.put('/form', new URLSearchParams({ q: 'a b' }))).data);
  console.log((await api.get('/away')).data.url, (await api.get('/gzip')).data.url);
  const wrong = await api.get('/missing').catch((error) => error);
  console.log(wrong.name, wrong.code, wrong.message, wrong.response.status);
  const late = await api.get('/slow', { timeout: 50 }).catch((error) => error);
  console.log(late.code, late.message);
  const control = new AbortController();
  setTimeout(() => control.abort(), 20);
  console.log((await api.get('/slow', { signal: control.signal }).catch((error) => error)).code);
  console.log((await axios.get('http://127.0.0.1:1/').catch((error) => error)).code);
});
// expect: {
// expect:   method: 'GET',
// expect:   url: '/get?a%5B%5D=1&a%5B%5D=2&asked=1',
// expect:   x: 'yes',
// expect:   body: ''
// expect: }
// expect: {
// expect:   method: 'POST',
// expect:   url: '/post?asked=1',
// expect:   type: 'application/json',
// expect:   x: 'yes',
// expect:   body: '{"name":"Ada"}'
// expect: }
// expect: {
// expect:   method: 'PUT',
// expect:   url: '/form?asked=1',
// expect:   type: 'application/x-www-form-urlencoded;charset=utf-8',
// expect:   x: 'yes',
// expect:   body: 'q=a+b'
// expect: }
// expect: /there /gzip?asked=1
// expect: AxiosError ERR_BAD_REQUEST Request failed with status code 404 404
// expect: ECONNABORTED timeout of 50ms exceeded
// expect: ERR_CANCELED
// expect: ECONNREFUSED
