// trimStart and trimEnd, and their old names.
console.log('[' + ' \t\n a \u00a0\ufeff'.trimStart() + ']' === '[a \u00a0\ufeff]', '[' + ' a \u2003\n'.trimEnd() + ']');
console.log(String.prototype.trimLeft === String.prototype.trimStart, String.prototype.trimRight.name);
// expect: true [ a]
// expect: true trimEnd
