// The old leniencies without u.
function t(s, x) { return new RegExp(s, 's').test(x); }
console.log(t('^\\c$', '\\c'), t('\\x4', 'x4'), t('\\u00', 'u00'), t('^]$', ']'), t('^{$', '{'), t('^x{,2}$', 'x{,2}'), t('\\101', 'A'), t('[\\b]', '\b'), t('\\cA', '\u0001'), t('[^]', '\n'), t('[]', 'x'), t('\\8', '8'), t('[\\w-x]', '-'));
// expect: true true true true true true true true true true false true true
