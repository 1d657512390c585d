// superagent, and supertest on top of it: requests, forms, files, and a test of a server.
'use strict';

const http = require('http');
const superagent = require('superagent');
const request = require('supertest');

require('./lib/serve')(async (url) => {
  console.log((await superagent.get(`${url}/get`).query({ a: 1 }).set('X-Test', 'yes')).body);
  console.log((await superagent.post(`${url}/post`).send({ name: 'Ada' })).body);
  console.log((await superagent.post(`${url}/form`).type('form').send({ q: 'a b' })).body);
  const sent = (await superagent.post(`${url}/file`).field('name', 'Ada').attach('file', Buffer.from('bytes'), 'a.txt')).body;
  console.log(sent.type.split(';')[0], /name="file"; filename="a.txt"/.test(sent.body), /bytes/.test(sent.body));
  console.log((await superagent.get(`${url}/away`)).redirects.map((to) => to.replace(url, '')), (await superagent.get(`${url}/gzip`)).body.url);
  const wrong = await superagent.get(`${url}/missing`).catch((error) => error);
  console.log(wrong.status, wrong.message);

  const app = http.createServer((req, res) => res.setHeader('Content-Type', 'text/plain').end(`hello ${req.url}`));
  await request(app).get('/x').expect('Content-Type', /plain/).expect(200, 'hello /x');
  const failed = await request(app).get('/x').expect(201).catch((error) => error);
  console.log(failed.message);
});
// expect: { method: 'GET', url: '/get?a=1', x: 'yes', body: '' }
// expect: {
// expect:   method: 'POST',
// expect:   url: '/post',
// expect:   type: 'application/json',
// expect:   body: '{"name":"Ada"}'
// expect: }
// expect: {
// expect:   method: 'POST',
// expect:   url: '/form',
// expect:   type: 'application/x-www-form-urlencoded',
// expect:   body: 'q=a%20b'
// expect: }
// expect: multipart/form-data true true
// expect: [ '/there' ] /gzip
// expect: 404 Not Found
// expect: expected 201 "Created", got 200 "OK"
