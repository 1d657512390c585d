// inquirer 8: questions on streams of our own, answered by keys.
'use strict';

const { PassThrough } = require('stream');
const inquirer = require('inquirer');

const input = new PassThrough(), output = new PassThrough();
let screen = '';
output.on('data', (chunk) => { screen += chunk; });
const ask = inquirer.createPromptModule({ input, output });
const type = (...keys) => keys.forEach((key, i) => setTimeout(() => input.write(key), 50 * (i + 1)));

(async () => {
  const name = ask([{ name: 'name', message: 'Who?', validate: (text) => text !== '' || 'say it' }]);
  type('Ada', '\r');
  console.log(await name);
  const sure = ask([{ type: 'confirm', name: 'sure', message: 'Sure?' }]);
  type('n', '\r');
  console.log(await sure);
  const one = ask([{ type: 'list', name: 'tea', message: 'Which?', choices: ['green', 'black', 'white'] }]);
  type('\u001b[B', '\u001b[B', '\r');
  console.log(await one);
  const some = ask([{ type: 'checkbox', name: 'cups', message: 'How?', choices: ['milk', 'sugar', 'lemon'] }]);
  type(' ', '\u001b[B', '\u001b[B', ' ', '\r');
  console.log(await some);
  console.log(screen.includes('Who?'), screen.includes('Which?'));
  input.end();
})();
// expect: { name: 'Ada' }
// expect: { sure: false }
// expect: { tea: 'white' }
// expect: { cups: [ 'milk', 'lemon' ] }
// expect: true false
