// \p{...} takes exactly the names that ECMA-262 lists: no loose matching, no other names of Unicode.
'use strict';

function message(name) {
  try {
    new RegExp('\\p' + name, 'u');
    return 'fine';
  } catch (error) {
    return error.name + ': ' + error.message.replace(/^.*: /, '');
  }
}

var wrong = ['{InGreek}', '{greek}', '{Greek}', '{lu}', '{General_Category=Uppercase}', '{General_Category}', '{Script}',
  '{sc=greek}', '{Line_Break=AL}', '{ASCII=Yes}', '{ Lu }', '{}', '{=}', '{L&}', '{Xan}', '{IsAlphabetic}', 'L', '{Lu', '{^Lu}'];
console.log(wrong.filter(function (name) { return message(name) !== 'SyntaxError: Invalid property name'; }));
// expect: []

var right = ['{Lu}', '{gc=Cased_Letter}', '{LC}', '{Any}', '{ASCII}', '{Assigned}', '{sc=Grek}', '{Script_Extensions=Greek}',
  '{Emoji_Presentation}', '{IDS}', '{punct}', '{Sc}', '{sc=Qaai}'];
console.log(right.filter(function (name) { return message(name) !== 'fine'; }));
// expect: []

console.log('aΩ1'.match(/\p{sc=Greek}/u)[0], /^\P{Assigned}$/u.test('a'), 'aB'.match(/\p{Uppercase}/u)[0]);
// expect: Ω false B
