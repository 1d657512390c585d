const names = [];
for (const which of ['function', 'arrow', 'class', 'named', 'value', 'async', 'generator']) {
  const { default: value } = await import(`./fixtures/default_${which}.mjs`);
  names.push(`${typeof value} ${value.name}`);
}
console.log(names.join(', '));
// expect: function default, function default, function default, function given, number undefined, function default, function default
