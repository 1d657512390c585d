var util = require('util');
var money = { cents: 250 };
money[util.inspect.custom] = function (depth, options) {
  return '<' + this.cents / 100 + ' at depth ' + depth + ', ' + typeof options.stylize + '>';
};
console.log(money);
console.log({ price: money }, util.inspect(money, { customInspect: false }).indexOf('cents') > 0);

// expect: <2.5 at depth 2, function>
// expect: { price: <2.5 at depth 1, function> } true
