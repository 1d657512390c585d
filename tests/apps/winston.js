// winston: formats, levels, transports, a file.
'use strict';

const fs = require('fs');
const winston = require('winston');
const { combine, printf, json, splat, label } = winston.format;

const log = winston.createLogger({
  level: 'verbose',
  transports: [
    new winston.transports.Console({ format: combine(label({ label: 'app' }), splat(), printf((info) => `${info.label} ${info.level}: ${info.message}`)) }),
    new winston.transports.File({ filename: 'app.log', level: 'warn', format: json() })
  ]
});
log.info('hello');
log.verbose('%d and %s', 1, 'two');
log.debug('too quiet');
log.warn('careful', { code: 7 });
log.error('broken');
log.on('finish', () => setTimeout(() => {
  console.log(fs.readFileSync('app.log', 'utf8').trim().split('\n').map((line) => JSON.stringify(JSON.parse(line))).join('\n'));
}, 100));
log.end();
// expect: app info: hello
// expect: app verbose: 1 and two
// expect: app warn: careful
// expect: app error: broken
// expect: {"code":7,"level":"warn","message":"careful"}
// expect: {"level":"error","message":"broken"}
