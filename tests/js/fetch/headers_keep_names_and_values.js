// Headers: names in any letters, values joined, cookies apart, what is no header refused.
'use strict';
function attempt(act) {
  try {
    console.log(act());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
const headers = new Headers({ b: '1 ', a: 2, 'Set-Cookie': 'x=1' });
headers.append('B', '3');
headers.append('set-cookie', 'y=2');
headers.set('C', '\t4\n');
console.log(headers);
console.log([...headers], headers.getSetCookie(), headers.get('SET-COOKIE'), headers.get('b'), headers.get('none'), headers.has('c'));
headers.delete('B');
headers.forEach((value, name, all) => console.log(name, value, all === headers));
console.log([...headers.keys()], [...headers.values()], headers.entries());
console.log([...new Headers(headers)].length, [...new Headers([['x', '1'], new Set(['y', '2'])])], String(headers));

attempt(() => new Headers({ 'a b': 'x' }));
attempt(() => new Headers({ a: 'x\ny' }));
attempt(() => new Headers({ a: '€' }));
attempt(() => new Headers([['a']]));
attempt(() => new Headers('x'));
attempt(() => new Headers(null));
attempt(() => new Headers().append('a'));
attempt(() => new Headers().get());
attempt(() => new Headers().get('a b'));
attempt(() => Headers.prototype.get.call({}, 'a'));
attempt(() => new Headers().forEach(5));
attempt(() => new Headers().entries().next.call({}));
attempt(() => Response.error().headers.append('a', 'b'));
// expect: Headers { b: '1, 3', a: '2', 'Set-Cookie': 'x=1, y=2', C: '4' }
// expect: [
// expect:   [ 'a', '2' ],
// expect:   [ 'b', '1, 3' ],
// expect:   [ 'c', '4' ],
// expect:   [ 'set-cookie', 'x=1' ],
// expect:   [ 'set-cookie', 'y=2' ]
// expect: ] [ 'x=1', 'y=2' ] x=1, y=2 1, 3 null true
// expect: a 2 true
// expect: c 4 true
// expect: set-cookie x=1 true
// expect: set-cookie y=2 true
// expect: [ 'a', 'c', 'set-cookie', 'set-cookie' ] [ '2', '4', 'x=1', 'y=2' ] Object [Headers Iterator] {}
// expect: 4 [ [ 'x', '1' ], [ 'y', '2' ] ] [object Headers]
// expect: TypeError undefined Headers.append: "a b" is an invalid header name.
// expect: TypeError undefined Headers.append: "x
// expect: y" is an invalid header value.
// expect: TypeError undefined Cannot convert argument to a ByteString because the character at index 0 has a value of 8364 which is greater than 255.
// expect: TypeError undefined Headers constructor: expected name/value pair to be length 2, found 1.
// expect: TypeError undefined Headers constructor: Argument 1 could not be converted to one of: sequence<sequence<ByteString>>, record<ByteString, ByteString>.
// expect: TypeError undefined Headers constructor: Argument 1 could not be converted to one of: sequence<sequence<ByteString>>, record<ByteString, ByteString>.
// expect: TypeError undefined Headers.append: 2 arguments required, but only 1 found.
// expect: TypeError undefined Headers.get: 1 argument required, but 0 found.
// expect: TypeError undefined Headers.get: "a b" is an invalid header name.
// expect: TypeError ERR_INVALID_THIS Illegal invocation
// expect: TypeError undefined Failed to execute 'forEach' on 'Headers': parameter 1 is not of type 'Function'.
// expect: TypeError undefined 'next' called on an object that does not implement interface Headers Iterator.
// expect: TypeError undefined immutable
