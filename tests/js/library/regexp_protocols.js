class Loud extends RegExp {
  exec(text) { const m = super.exec(text); log.push('exec@' + (m ? m.index : 'none')); return m; }
}
let log = [];
function show(label, f) { log = []; let v; try { v = f(); } catch (e) { v = e.name; } console.log(label, JSON.stringify(v), log.join(' ') || '-'); }
show('match', () => 'a1b2'.match(new Loud('\\d', 'g')));
show('replace', () => 'a1b2'.replace(new Loud('(\\d)', 'g'), (all, d, at) => '<' + d + at + '>'));
show('search', () => 'a1b2'.search(new Loud('\\d')));
show('split', () => 'a1b2c'.split(new Loud('(\\d)'), 4));
show('matchAll', () => [...'a1b2'.matchAll(new Loud('\\d', 'g'))].map((m) => m.index));
show('test', () => new Loud('\\d').test('a1'));
const like = {
  exec() { return this.done ? null : (this.done = true, { 0: 'b', index: 1, length: 2, 1: 'x', groups: { n: 'N' } }); },
  flags: '', lastIndex: 0,
};
show('like', () => RegExp.prototype[Symbol.replace].call(like, 'abc', '[$1$&$<n>$`$\'$$]'));
const pattern = { flags: 'g', [Symbol.match]: (s) => 'match ' + s, [Symbol.replace]: (s, r) => 'replace ' + s + r, [Symbol.search]: () => 7,
  [Symbol.split]: (s, n) => [s, n], [Symbol.matchAll]: (s) => ['all ' + s] };
console.log('x'.match(pattern), 'x'.replace(pattern, 'y'), 'x'.search(pattern), 'x'.split(pattern, 3), 'x'.matchAll(pattern), 'x'.replaceAll(pattern, 'z'));
show('global', () => 'x'.replaceAll(/x/, 'y'));
show('broken', () => { const r = /a/; r.exec = () => 5; return r.test('a'); });
show('receiver', () => RegExp.prototype.exec.call({}, 'a'));
const frozen = Object.freeze(/a/g);
show('frozen', () => frozen.test('a'));
const re = /b/y;
re.lastIndex = { valueOf() { log.push('lastIndex'); return 1; } };
show('lastIndex', () => [re.test('abb'), re.lastIndex]);
// expect: match ["1","2"] exec@1 exec@3 exec@none
// expect: replace "a<11>b<23>" exec@1 exec@3 exec@none
// expect: search 1 exec@1
// expect: split ["a","1","b","2"] exec@none exec@1 exec@none exec@3
// expect: matchAll [1,3] exec@1 exec@3 exec@none
// expect: test true exec@1
// expect: like "a[xbNac$]c" -
// expect: match x replace xy 7 [ 'x', 3 ] [ 'all x' ] replace xz
// expect: global "TypeError" -
// expect: broken "TypeError" -
// expect: receiver "TypeError" -
// expect: frozen "TypeError" -
// expect: lastIndex [true,2] lastIndex
