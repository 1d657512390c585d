// getColorDepth() and hasColors(): what a terminal can show, by what the environment says.
'use strict';
const { WriteStream } = require('tty');
const stream = WriteStream.prototype;
const depth = (env) => stream.getColorDepth(env);

const names = ['', 'dumb', 'xterm', 'XTERM', 'xterm-256color', 'screen', 'screen-256color', 'linux', 'vt100', 'vt220', 'rxvt',
  'rxvt-unicode-24bit', 'terminator', 'mosh', 'MOSH', 'konsole', 'st', 'con80x25', 'fail', 'alacritty', 'ansi', 'direct'];
console.log(names.map((TERM) => depth({ TERM })).join());
const services = ['TRAVIS', 'CIRCLECI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'BUILDKITE', 'DRONE', 'APPVEYOR', 'UNKNOWN'];
console.log(services.map((name) => depth({ CI: '1', [name]: '' })).join());
console.log([{ CI: '1', CI_NAME: 'codeship' }, { CI: '', TRAVIS: '' }, { TMUX: '1' }, { TEAMCITY_VERSION: '9.0.5' },
  { TEAMCITY_VERSION: '9.1.0 (build 1)' }, { TEAMCITY_VERSION: '10.1' }, { COLORTERM: 'truecolor' }, { COLORTERM: '24bit' },
  { COLORTERM: '1' }, { TERM_PROGRAM: 'Apple_Terminal' }, { TERM_PROGRAM: 'iTerm.app' },
  { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.4' }, { TERM_PROGRAM: 'Hyper' }].map(depth).join());
console.log(['', '0', '1', '2', '3', '4', 'true', 'false'].map((FORCE_COLOR) => depth({ FORCE_COLOR, TERM: 'dumb' })).join());
console.log([{ NO_COLOR: '', TERM: 'xterm' }, { NODE_DISABLE_COLORS: '1', TERM: 'xterm' }].map(depth).join());
console.log(stream.hasColors({ TERM: 'xterm' }), stream.hasColors(256, { TERM: 'xterm' }), stream.hasColors(256, { TMUX: '1' }));
for (const count of [1, 2.5, '16', null]) {
  try { stream.hasColors(count); } catch (error) { console.log(error.name, error.code, error.message); }
}
// expect: 1,1,4,4,8,4,4,4,4,1,4,24,24,24,24,4,4,4,1,1,4,1
// expect: 8,8,8,8,8,8,8,1
// expect: 8,1,8,1,4,4,24,24,4,8,8,24,1
// expect: 4,1,4,8,24,1,4,1
// expect: 1,1
// expect: true false true
// expect: RangeError ERR_OUT_OF_RANGE The value of "count" is out of range. It must be >= 2 && <= 9007199254740991. Received 1
// expect: RangeError ERR_OUT_OF_RANGE The value of "count" is out of range. It must be an integer. Received 2.5
// expect: TypeError ERR_INVALID_ARG_TYPE The "count" argument must be of type number. Received type string ('16')
// expect: TypeError ERR_INVALID_ARG_TYPE The "count" argument must be of type number. Received null
