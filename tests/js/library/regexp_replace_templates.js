// What $ stands for in a replacement.
var r = new RegExp('(?<a>b)(c)?', 's');
console.log('abd'.replace(r, '[$&|$`|$\'|$1|$2|$3|$01|$$|$<a>|$<no>|$x]'), 'aXbX'.replace(new RegExp('X', 'gs'), function (m, i) { return i; }));
// expect: a[b|a|d|b||$3|b|$|b||$x]d a1b3
