// Koa 2: middleware around middleware, a context, errors, a stream as a body.
'use strict';

const http = require('http');
const { Readable } = require('stream');
const Koa = require('koa');

const app = new Koa();
app.silent = true;
app.use(async (ctx, next) => {
  await next();
  ctx.set('X-Order', `${ctx.state.order} out`);
});
app.use(async (ctx, next) => {
  ctx.state.order = 'in';
  if (ctx.path === '/json') ctx.body = { query: ctx.query, host: typeof ctx.host };
  else if (ctx.path === '/stream') ctx.body = Readable.from(['a', 'b', 'c']);
  else if (ctx.path === '/gone') ctx.throw(410, 'no more');
  else if (ctx.path === '/bug') throw new Error('a bug');
  else if (ctx.path === '/away') ctx.redirect('/json');
  else await next();
});
const server = app.listen(0, '127.0.0.1', async () => {
  for (const path of ['/json?a=1&b=2', '/stream', '/gone', '/bug', '/away', '/nothing']) {
    await new Promise((resolve) => http.get({ port: server.address().port, host: '127.0.0.1', path, agent: false }, (res) => {
      let text = '';
      res.setEncoding('utf8').on('data', (chunk) => { text += chunk; }).on('end', () => {
        console.log(path, res.statusCode, res.headers['content-type'], res.headers['x-order'], text);
        resolve();
      });
    }));
  }
  server.close();
});
// expect: /json?a=1&b=2 200 application/json; charset=utf-8 in out {"query":{"a":"1","b":"2"},"host":"string"}
// expect: /stream 200 application/octet-stream in out abc
// expect: /gone 410 text/plain; charset=utf-8 undefined no more
// expect: /bug 500 text/plain; charset=utf-8 undefined Internal Server Error
// expect: /away 302 text/html; charset=utf-8 in out Redirecting to /json.
// expect: /nothing 404 text/plain; charset=utf-8 in out Not Found
