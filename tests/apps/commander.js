// commander: options, commands, arguments, help, errors.
'use strict';

const { Command } = require('commander');

function make() {
  const program = new Command('tool');
  program.exitOverride().configureOutput({ writeOut: (text) => console.log(text.trimEnd()), writeErr: (text) => console.log(text.trimEnd()) });
  program.version('1.2.3').option('-v, --verbose', 'say more').option('-n, --number <n>', 'a number', parseInt, 5);
  program.command('copy <from> [to...]').description('copy files').option('-f', 'by force')
    .action((from, to, options) => console.log('copy', from, to, options, program.opts()));
  return program;
}
for (const line of ['copy a b c -f -v', '-n 7 copy a', '--help', 'copy', '--nonsense', '--version', 'help copy']) {
  try {
    make().parse(line.split(' '), { from: 'user' });
  } catch (error) {
    console.log(error.code, error.exitCode);
  }
}
// expect: copy a [ 'b', 'c' ] { f: true } { number: 5, verbose: true }
// expect: copy a [] {} { number: NaN }
// expect: Usage: tool [options] [command]
// expect:
// expect: Options:
// expect:   -V, --version                  output the version number
// expect:   -v, --verbose                  say more
// expect:   -n, --number <n>               a number (default: 5)
// expect:   -h, --help                     display help for command
// expect:
// expect: Commands:
// expect:   copy [options] <from> [to...]  copy files
// expect:   help [command]                 display help for command
// expect: commander.helpDisplayed 0
// expect: error: missing required argument 'from'
// expect: commander.missingArgument 1
// expect: error: unknown option '--nonsense'
// expect: commander.unknownOption 1
// expect: 1.2.3
// expect: commander.version 0
// expect: Usage: tool copy [options] <from> [to...]
// expect:
// expect: copy files
// expect:
// expect: Options:
// expect:   -f          by force
// expect:   -h, --help  display help for command
// expect: commander.help 0
