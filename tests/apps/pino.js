// pino: levels, children, redaction, serializers, JSON lines.
'use strict';

const { Writable } = require('stream');
const pino = require('pino');

const lines = new Writable({
  write(chunk, encoding, done) {
    const { time, pid, hostname, ...line } = JSON.parse(chunk);
    if (line.err) line.err.stack = line.err.stack.split('\n')[0];
    console.log(typeof time, typeof pid, typeof hostname, line);
    done();
  }
});
const log = pino({ level: 'debug', redact: ['user.password'], serializers: { req: (req) => req.url } }, lines);
log.info('hello %s', 'world');
log.debug({ user: { name: 'Ada', password: 'secret' } }, 'who');
log.trace('too quiet');
log.child({ part: 'db' }).warn({ req: { url: '/x' } }, 'slow');
log.error(new TypeError('wrong'));
console.log(log.level, pino.levels.labels[30], log.isLevelEnabled('trace'));
// expect: number number string { level: 30, msg: 'hello world' }
// expect: number number string {
// expect:   level: 20,
// expect:   user: { name: 'Ada', password: '[Redacted]' },
// expect:   msg: 'who'
// expect: }
// expect: number number string { level: 40, part: 'db', req: '/x', msg: 'slow' }
// expect: number number string {
// expect:   level: 50,
// expect:   err: { type: 'TypeError', message: 'wrong', stack: 'TypeError: wrong' },
// expect:   msg: 'wrong'
// expect: }
// expect: debug info false
