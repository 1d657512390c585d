const u = new URL('http://h/p?a=1&b=2');
u.searchParams.append('c', 'x y&z');
console.log(u.href);
u.search = '?q=ü';
console.log(u.href, u.searchParams.get('q'));
Object.assign(u, { hash: 'x y', port: '8080', hostname: 'other', protocol: 'https', pathname: '/a b/../c?d', username: 'me' });
console.log(String(u), JSON.stringify({ u }));
const s = new URLSearchParams([['b', 2], ['a', '1'], ['a', 'x']]);
s.sort();
console.log(String(s), [...s], s.has('b'), s.size, s.getAll('a'));
s.set('a', 'q');
s.delete('b');
console.log(`${s}`, String(new URLSearchParams({ a: '1 2', 'ä': 'é' })), URL.canParse('x'), URL.canParse('x', 'http://y'));
// expect: http://h/p?a=1&b=2&c=x+y%26z
// expect: http://h/p?q=%C3%BC ü
// expect: https://me@other:8080/c%3Fd?q=%C3%BC#x%20y {"u":"https://me@other:8080/c%3Fd?q=%C3%BC#x%20y"}
// expect: a=1&a=x&b=2 [ [ 'a', '1' ], [ 'a', 'x' ], [ 'b', '2' ] ] true 3 [ '1', 'x' ]
// expect: a=q a=1+2&%C3%A4=%C3%A9 false true
