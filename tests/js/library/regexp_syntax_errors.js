// What is wrong with a pattern is said as V8 says it.
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); } }
['(?<a>x)(?<a>y)', '(?<=a', 'a(?<!)+', '(?<1a>x)', '(?<a>x)\\k<b>', '(?<x>a)**', '(?<x>[b-a])', '(?<x>a{2,1})', '(?<x>a))', '(?<x>a'].forEach(function (s) {
  attempt(function () { return new RegExp(s).source; });
});
attempt(function () { return new RegExp('\\-', 'u').source; });
attempt(function () { return new RegExp('a{', 'u').source; });
attempt(function () { return new RegExp('\\u{110000}', 'u').source; });
// expect: SyntaxError: Invalid regular expression: /(?<a>x)(?<a>y)/: Duplicate capture group name
// expect: SyntaxError: Invalid regular expression: /(?<=a/: Unterminated group
// expect: SyntaxError: Invalid regular expression: /a(?<!)+/: Invalid quantifier
// expect: SyntaxError: Invalid regular expression: /(?<1a>x)/: Invalid capture group name
// expect: SyntaxError: Invalid regular expression: /(?<a>x)\k<b>/: Invalid named capture referenced
// expect: SyntaxError: Invalid regular expression: /(?<x>a)**/: Nothing to repeat
// expect: SyntaxError: Invalid regular expression: /(?<x>[b-a])/: Range out of order in character class
// expect: SyntaxError: Invalid regular expression: /(?<x>a{2,1})/: numbers out of order in {} quantifier
// expect: SyntaxError: Invalid regular expression: /(?<x>a))/: Unmatched ')'
// expect: SyntaxError: Invalid regular expression: /(?<x>a/: Unterminated group
// expect: SyntaxError: Invalid regular expression: /\-/u: Invalid escape
// expect: SyntaxError: Invalid regular expression: /a{/u: Incomplete quantifier
// expect: SyntaxError: Invalid regular expression: /\u{110000}/u: Invalid Unicode escape
