const { Command, Option, InvalidArgumentError } = require('commander');

function integer(text) {
  if (!/^-?\d+$/.test(text)) throw new InvalidArgumentError('Not a number.');
  return Number(text);
}

const program = new Command('orbit').description('computes orbits').version('1.2.3').exitOverride()
  .option('-v, --verbose', 'say more')
  .option('-n, --number <n>', 'how many', integer, 1)
  .addOption(new Option('-f, --format <name>', 'output format').choices(['text', 'json']).default('text'))
  .option('--no-color', 'without colours')
  .configureOutput({ writeOut: (text) => process.stdout.write(text), writeErr: (text) => process.stdout.write(text) });
program.command('show <planet> [moons...]').description('shows a planet').option('--deep')
  .action((planet, moons, options, command) => {
    console.log('show', planet, moons, options, command.optsWithGlobals().number);
  });
program.command('add').argument('<a>', 'a number', integer).argument('[b]', 'another', integer, 10)
  .action((a, b) => console.log('add', a + b));

program.parse(['-n', '3', 'show', 'saturn', 'titan', 'rhea', '--deep'], { from: 'user' });
program.parse(['add', '5'], { from: 'user' });
console.log(program.opts());
for (const args of [['--help'], ['--version'], ['-n', 'x'], ['--nubmer', '1'], ['--format', 'xml'], ['show']]) {
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    console.log(error.code, error.exitCode);
  }
}
// expect: show saturn [ 'titan', 'rhea' ] { deep: true } 3
// expect: add 15
// expect: { number: 1, format: 'text', color: true }
// expect: Usage: orbit [options] [command]
// expect:
// expect: computes orbits
// expect:
// expect: Options:
// expect:   -V, --version                       output the version number
// expect:   -v, --verbose                       say more
// expect:   -n, --number <n>                    how many (default: 1)
// expect:   -f, --format <name>                 output format (choices: "text", "json",
// expect:                                       default: "text")
// expect:   --no-color                          without colours
// expect:   -h, --help                          display help for command
// expect:
// expect: Commands:
// expect:   show [options] <planet> [moons...]  shows a planet
// expect:   add <a> [b]
// expect:   help [command]                      display help for command
// expect: commander.helpDisplayed 0
// expect: 1.2.3
// expect: commander.version 0
// expect: error: option '-n, --number <n>' argument 'x' is invalid. Not a number.
// expect: commander.invalidArgument 1
// expect: error: unknown option '--nubmer'
// expect: (Did you mean --number?)
// expect: commander.unknownOption 1
// expect: error: option '-f, --format <name>' argument 'xml' is invalid. Allowed choices are text, json.
// expect: commander.invalidArgument 1
// expect: error: missing required argument 'planet'
// expect: commander.missingArgument 1
