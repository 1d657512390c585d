process.env = { FORCE_COLOR: '3' }; // nothing of the terminal it runs in
const chalk = require('chalk');

const show = (text) => console.log(JSON.stringify(text));
show(chalk.red('red') + chalk.bold.underline.green('styled'));
show(chalk`{bold.blue template {red nested ${1 + 1}}}`);
show(chalk.rgb(123, 45, 67).bgHex('#abcdef')('true color'));
show(chalk.blue('a', chalk.yellow('b'), 'c'));
show(chalk.red('two\nlines'));
const small = new chalk.Instance({ level: 1 });
show(small.hex('#ff0000')('sixteen colours'));
show(new chalk.Instance({ level: 0 }).red('none'));
const theme = { error: chalk.bold.bgRed, hint: chalk.dim.italic };
show(theme.error(' no ') + theme.hint('hint'));
console.log(`${chalk.level} ${chalk.supportsColor.has16m} ${chalk.red.visible('x') === ''}`);
// expect: "\u001b[31mred\u001b[39m\u001b[1m\u001b[4m\u001b[32mstyled\u001b[39m\u001b[24m\u001b[22m"
// expect: "\u001b[1m\u001b[34mtemplate \u001b[39m\u001b[22m\u001b[1m\u001b[34m\u001b[31mnested 2\u001b[39m\u001b[39m\u001b[22m"
// expect: "\u001b[38;2;123;45;67m\u001b[48;2;171;205;239mtrue color\u001b[49m\u001b[39m"
// expect: "\u001b[34ma \u001b[33mb\u001b[39m\u001b[34m c\u001b[39m"
// expect: "\u001b[31mtwo\u001b[39m\n\u001b[31mlines\u001b[39m"
// expect: "\u001b[91msixteen colours\u001b[39m"
// expect: "none"
// expect: "\u001b[1m\u001b[41m no \u001b[49m\u001b[22m\u001b[2m\u001b[3mhint\u001b[23m\u001b[22m"
// expect: 3 true false
