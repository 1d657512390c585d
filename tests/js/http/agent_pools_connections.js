// An agent: how many connections at once, who waits and gets which, what is kept and for how long, names, and the end.
'use strict';
const http = require('http');
const net = require('net');

let connections = 0;
const server = http.createServer((request, response) => {
  if (request.url === '/stay') return;
  if (request.url === '/one') response.setHeader('Keep-Alive', 'timeout=1');
  setImmediate(() => response.end(request.url));
});
server.on('connection', () => { connections++; });

const count = (lists) => Object.values(lists).reduce((sum, list) => sum + list.length, 0);
const state = (agent) => [count(agent.sockets), count(agent.freeSockets), count(agent.requests), agent.totalSocketCount].join(' ');

function ask(agent, path, callback) {
  const request = http.get({ port: server.address().port, agent, path }, (response) => {
    response.resume();
    response.on('end', () => setImmediate(() => setImmediate(callback, request)));
  });
  return request;
}

function limited(next) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 2, maxFreeSockets: 1 });
  let left = 6;
  for (let i = 0; i < 6; i++) {
    ask(agent, `/${i}`, () => {
      if (--left > 0) return;
      console.log('limited', connections, state(agent));
      agent.destroy();
      next();
    });
  }
  console.log('at once', state(agent));
}

function withoutKeeping(next) {
  connections = 0;
  const agent = new http.Agent({ maxSockets: 1 });
  let left = 3;
  for (let i = 0; i < 3; i++) {
    const request = ask(agent, `/${i}`, () => {
      if (--left > 0) return;
      console.log('not kept', connections, state(agent));
      agent.destroy();
      next();
    });
    if (i === 0) console.log(request.shouldKeepAlive, request.getHeader('connection'));
  }
}

function order(scheduling, next) {
  const agent = new http.Agent({ keepAlive: true, scheduling });
  let left = 2;
  const both = () => {
    if (--left > 0) return;
    const free = Object.values(agent.freeSockets)[0].slice();
    ask(agent, '/third', (request) => {
      console.log(scheduling, free.indexOf(request.socket), request.reusedSocket);
      agent.destroy();
      next();
    });
  };
  ask(agent, '/a', both);
  ask(agent, '/b', both);
}

function hints(next) {
  const agent = new http.Agent({ keepAlive: true, timeout: 60000 });
  ask(agent, '/one', () => {
    console.log('timeout=1 is too short to keep', state(agent));
    ask(agent, '/five', (request) => {
      console.log('timeout=5 is', request.socket.timeout, state(agent));
      agent.destroy();
      next();
    });
  });
}

function idle(next) {
  const agent = new http.Agent({ keepAlive: true, timeout: 30 });
  ask(agent, '/idle', (request) => {
    request.socket.on('close', () => {
      console.log('idle for too long', state(agent));
      next();
    });
  });
}

function aborted(next) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const first = http.get({ port: server.address().port, agent, path: '/stay' });
  first.on('error', (error) => console.log('first', error.code));
  const second = http.get({ port: server.address().port, agent, path: '/never' });
  second.on('error', (error) => console.log('second', error.code));
  second.destroy(Object.assign(new Error('no more'), { code: 'MINE' }));
  first.on('socket', () => setTimeout(() => first.destroy(), 5));
  ask(agent, '/third', () => {
    console.log('third has come', state(agent));
    agent.destroy();
    next();
  });
}

function total(next) {
  const agent = new http.Agent({ keepAlive: true, maxTotalSockets: 1 });
  let left = 2;
  const done = () => {
    if (--left > 0) return;
    console.log('in all', state(agent));
    agent.destroy();
    next();
  };
  ask(agent, '/a', done);
  http.get({ port: server.address().port, host: '127.0.0.1', agent, path: '/b' }, (response) => {
    response.resume();
    response.on('end', () => setImmediate(() => setImmediate(done)));
  });
  console.log('in all', state(agent));
}

function own(next) {
  const agent = new http.Agent();
  agent.createConnection = (options, callback) => {
    console.log('own', options.port === server.address().port, options.path, typeof callback);
    return net.connect(options);
  };
  ask(agent, '/own', () => {
    const late = new http.Agent();
    late.createConnection = (options, callback) => { setImmediate(callback, new Error('refused')); };
    http.get({ agent: late, port: 1 }).on('error', (error) => {
      console.log('own error', error.message);
      next();
    });
  });
}

const agent = new http.Agent();
console.log(agent.getName(), agent.getName({ host: 'a', port: 1, localAddress: 'b', family: 6 }), agent.getName({ socketPath: '/x' }));
console.log(agent.defaultPort, agent.protocol, agent.maxSockets, agent.maxFreeSockets, agent.keepAlive, agent.keepAliveMsecs);
console.log(http.globalAgent.keepAlive, http.globalAgent.options.timeout, http.globalAgent.scheduling);
for (const options of [{ scheduling: 'x' }, { maxTotalSockets: 0 }, { maxTotalSockets: 'x' }]) {
  try {
    new http.Agent(options);
  } catch (error) {
    console.log(error.code, error.message);
  }
}

const steps = [limited, withoutKeeping, order.bind(null, 'lifo'), order.bind(null, 'fifo'), hints, idle, aborted, total, own];
server.listen(0, function next() {
  const step = steps.shift();
  if (step) step(next);
  else server.close(() => console.log('closed'));
});
// expect: localhost:: a:1:b:6 localhost:::/x
// expect: 80 http: Infinity 256 false 1000
// expect: true 5000 lifo
// expect: ERR_INVALID_ARG_VALUE The argument 'scheduling' must be one of: 'fifo', 'lifo'. Received 'x'
// expect: ERR_OUT_OF_RANGE The value of "maxTotalSockets" is out of range. It must be >= 1. Received 0
// expect: ERR_INVALID_ARG_TYPE The "maxTotalSockets" argument must be of type number. Received type string ('x')
// expect: at once 2 0 4 2
// expect: limited 2 0 1 0 1
// expect: true undefined
// expect: not kept 1 0 0 0 0
// expect: lifo 1 true
// expect: fifo 0 true
// expect: timeout=1 is too short to keep 0 0 0 0
// expect: timeout=5 is 4000 0 1 0 1
// expect: idle for too long 0 0 0 0
// expect: first ECONNRESET
// expect: second MINE
// expect: third has come 0 1 0 1
// expect: in all 1 0 1 1
// expect: in all 0 1 0 1
// expect: own true null function
// expect: own error refused
// expect: closed
