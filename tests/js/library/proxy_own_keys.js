// Everything that lists keys asks ownKeys; what wants enumerable ones asks for each descriptor as well.
const log = [];
const p = new Proxy({ b: 2, a: 1, [Symbol('s')]: 3, 7: 'seven' }, {
  ownKeys(t) { log.push('ownKeys'); return Reflect.ownKeys(t); },
  getOwnPropertyDescriptor(t, k) { log.push('d:' + String(k)); return Reflect.getOwnPropertyDescriptor(t, k); },
  get(t, k, r) { log.push('g:' + String(k)); return Reflect.get(t, k, r); },
});
function show(what, f) { log.length = 0; const r = f(); console.log(what, r, log.join(' ')); }
show('keys', () => Object.keys(p));
show('names', () => Object.getOwnPropertyNames(p));
show('symbols', () => Object.getOwnPropertySymbols(p).length);
show('entries', () => Object.entries(p).join('|'));
show('values', () => Object.values(p).join('|'));
show('assign', () => Object.keys(Object.assign({}, p)));
show('spread', () => Object.keys({ ...p }));
show('json', () => JSON.stringify(p));
show('rest', () => { const { a, ...rest } = p; return Object.keys(rest); });
show('reflect', () => Reflect.ownKeys(p).map(String));
log.length = 0;
const seen = [];
for (const k in p) seen.push(k);
console.log(seen);
// expect: keys [ '7', 'b', 'a' ] ownKeys d:7 d:b d:a
// expect: names [ '7', 'b', 'a' ] ownKeys
// expect: symbols 1 ownKeys
// expect: entries 7,seven|b,2|a,1 ownKeys d:7 g:7 d:b g:b d:a g:a
// expect: values seven|2|1 ownKeys d:7 g:7 d:b g:b d:a g:a
// expect: assign [ '7', 'b', 'a' ] ownKeys d:7 g:7 d:b g:b d:a g:a d:Symbol(s) g:Symbol(s)
// expect: spread [ '7', 'b', 'a' ] ownKeys d:7 g:7 d:b g:b d:a g:a d:Symbol(s) g:Symbol(s)
// expect: json {"7":"seven","b":2,"a":1} g:toJSON ownKeys d:7 d:b d:a g:7 g:b g:a
// expect: rest [ '7', 'b' ] g:a ownKeys d:7 g:7 d:b g:b d:Symbol(s) g:Symbol(s)
// expect: reflect [ '7', 'b', 'a', 'Symbol(s)' ] ownKeys
// expect: [ '7', 'b', 'a' ]
