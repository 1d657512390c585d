// The older interface, file: URLs, host names, URLSearchParams and the errors of url: many inputs each.
const url=require('url');const J=JSON.stringify;
const L=['http://a.com','http://user:pa%20ss@HOST.com:8080/p/a/t/h?query=string#hash','//host/path','//u@host/path','/path?x=1#y','path','mailto:a@b.com','javascript:alert(1)','file:///etc/passwd','http:a','http:/a','http://a.com\\b\\c','  http://a.com/ x ','http://a.com/<b>"c"','http://[::1]:80/x','http://a@b@c/','http://ü.de/ä','http://a.com?x=1','http://a.com#h','?q','#h','','http://a b.com/','xmpp:user@host.com/res','coap://h:5/','http://a;b/','http://a.com/{x}|y^`','ws://a','data:text/plain,hi','HTTP://A.com/B','http://a.com/a?b?c#d#e','x://y','//','///a','http://','http://:80','a:b','dns:1','http://a%62.com',"http://a'b.com",'http://a.com/?a=1&b=2','http://user:@h/','svn+ssh://foo/bar','http://a_b.com/','http://a.com:/x','http://a.com:80','local1@domain1','www.example.com','tel:+1','/a//b','/a\tb'];
for(const l of L){for(const args of [[],[true],[false,true]]){try{console.log(J(l),J(url.parse(l,...args)))}catch(e){console.log(J(l),e.code,e.message)}}
 try{console.log(url.format(l))}catch(e){console.log(e.code)}}
const F=[{protocol:'http',host:'a.com'},{protocol:'http:',hostname:'a.com',port:8080,pathname:'x',query:{a:1,b:[2,3]}},{pathname:'/a?b#c',search:'x',hash:'y'},{protocol:'mailto',host:'a@b'},{protocol:'file',pathname:'/x'},{slashes:true,host:'h'},{hostname:'::1',protocol:'http'},{auth:'a:b@c',host:'h',protocol:'http'},{search:'?a#b'},{query:'a=1'},{},{protocol:'foo',slashes:false,host:'h'},new URL('http://u:p@xn--tda.de/?a#b')];
for(const f of F)try{console.log(url.format(f))}catch(e){console.log(e.code,e.message)}
for(const o of [{auth:false},{search:false},{fragment:false},{unicode:true},{}])console.log(url.format(new URL('http://u:p@xn--tda.de/?a#b'),o));
for(const b of [5,null,undefined])for(const f of ['parse','format'])try{console.log(url[f](b))}catch(e){console.log(e.code,e.message)}
const R=[['/one/two/three','four'],['http://example.com/','/one'],['http://example.com/one','/two'],['http://a/b/c/d','../e'],['http://a/b/c/d','./e?x'],['http://a/b/c/d','?y'],['http://a/b/c/d','#z'],['http://a/b/c/d','//h/x'],['http://a/b/c/d','https://q'],['a/b','c'],['a/b','../c'],['http://a','b'],['http://a/b/../c',''],['/a/b','/c'],['//a/b','/c'],['http://a/b','mailto:x@y'],['.','x'],['/','..'],['http://u:p@a/b','c'],['http://a/b?c','d#e'],['http://a/b','..'],['http://a/b/','./../../x']];
for(const [a,b] of R)try{console.log(J(a),J(b),url.resolve(a,b),J(url.resolveObject(a,b)))}catch(e){console.log(J(a),J(b),e.message)}
for(const d of ['español.com','中文.com','xn--iñvalid.com','EXAMPLE.com','a b','ß.de','xn--espaol-zwa.com','','Ａ.com','xn--zn7c.com','faß.ExAmPlE','1.2.3','☕.us'])console.log(J(d),url.domainToASCII(d),url.domainToUnicode(d));
for(const p of ['/a b','/a#b?c%d','/ü','/a/','rel','/x\ny','/a\\b','/~"<>^|`{}'])console.log(url.pathToFileURL(p).href.replace(process.cwd(),''));
for(const p of ['file:///a%20b','file:///%C3%BC','file:///a%2Fb','http://a','file://host/x',new URL('file:///x?y#z'),5,'file:///a%zz'])try{console.log(url.fileURLToPath(p))}catch(e){console.log(e.name,e.code,e.message)}
try{url.pathToFileURL(5)}catch(e){console.log(e.message)}
console.log(url.urlToHttpOptions(new URL('http://a:b%20c@[::1]:8080/x?y#z')));
const u=new URL('http://u:p@h:8/p?q=1&r=2#h');console.log(u,[u],{a:{b:{c:u}}});u.searchParams.append('x','ä &');console.log(u.href);u.search='?z';console.log(String(u.searchParams));u.searchParams.delete('z');console.log(u.href,u.search);
console.log(new URLSearchParams(Array.from({length:10},(x,i)=>['key'+i,'value'+i])),new URLSearchParams({a:1,b:[1,2]}).toString(),new URLSearchParams('?a=%zz&b=%E4&c=+&=d').toString());
for(const f of [()=>new URLSearchParams([1]),()=>new URLSearchParams([[1]]),()=>new URLSearchParams({[Symbol.iterator]:5}),()=>new URLSearchParams('a').get(),()=>new URLSearchParams('a').set('x'),()=>new URLSearchParams('a').forEach(),()=>URLSearchParams.prototype.get.call({},'a'),()=>new URL(),()=>URL.canParse(),()=>new URL('x'),()=>new URL('x','y')])try{console.log(f())}catch(e){console.log(e.name,e.code,e.message,e.input,e.base,Object.keys(e))}
console.log(new URLSearchParams('a=1&b=2').entries(),new URLSearchParams('a=1').keys(),[...new URLSearchParams('a=1&a=2&b').values()],Object.keys(url).join());
console.log(Object.keys(URL.prototype).join(),Object.getOwnPropertyNames(URLSearchParams.prototype).sort().join(),JSON.stringify(u),Object.keys(URL).join());

// expect: "http://a.com" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"http://a.com/"}
// expect: "http://a.com" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":{},"pathname":"/","path":"/","href":"http://a.com/"}
// expect: "http://a.com" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"http://a.com/"}
// expect: http://a.com/
// expect: "http://user:pa%20ss@HOST.com:8080/p/a/t/h?query=string#hash" {"protocol":"http:","slashes":true,"auth":"user:pa ss","host":"host.com:8080","port":"8080","hostname":"host.com","hash":"#hash","search":"?query=string","query":"query=string","pathname":"/p/a/t/h","path":"/p/a/t/h?query=string","href":"http://user:pa%20ss@host.com:8080/p/a/t/h?query=string#hash"}
// expect: "http://user:pa%20ss@HOST.com:8080/p/a/t/h?query=string#hash" {"protocol":"http:","slashes":true,"auth":"user:pa ss","host":"host.com:8080","port":"8080","hostname":"host.com","hash":"#hash","search":"?query=string","query":{"query":"string"},"pathname":"/p/a/t/h","path":"/p/a/t/h?query=string","href":"http://user:pa%20ss@host.com:8080/p/a/t/h?query=string#hash"}
// expect: "http://user:pa%20ss@HOST.com:8080/p/a/t/h?query=string#hash" {"protocol":"http:","slashes":true,"auth":"user:pa ss","host":"host.com:8080","port":"8080","hostname":"host.com","hash":"#hash","search":"?query=string","query":"query=string","pathname":"/p/a/t/h","path":"/p/a/t/h?query=string","href":"http://user:pa%20ss@host.com:8080/p/a/t/h?query=string#hash"}
// expect: http://user:pa%20ss@host.com:8080/p/a/t/h?query=string#hash
// expect: "//host/path" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"//host/path","path":"//host/path","href":"//host/path"}
// expect: "//host/path" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":{},"pathname":"//host/path","path":"//host/path","href":"//host/path"}
// expect: "//host/path" {"protocol":null,"slashes":true,"auth":null,"host":"host","port":null,"hostname":"host","hash":null,"search":null,"query":null,"pathname":"/path","path":"/path","href":"//host/path"}
// expect: //host/path
// expect: "//u@host/path" {"protocol":null,"slashes":true,"auth":"u","host":"host","port":null,"hostname":"host","hash":null,"search":null,"query":null,"pathname":"/path","path":"/path","href":"//u@host/path"}
// expect: "//u@host/path" {"protocol":null,"slashes":true,"auth":"u","host":"host","port":null,"hostname":"host","hash":null,"search":null,"query":{},"pathname":"/path","path":"/path","href":"//u@host/path"}
// expect: "//u@host/path" {"protocol":null,"slashes":true,"auth":"u","host":"host","port":null,"hostname":"host","hash":null,"search":null,"query":null,"pathname":"/path","path":"/path","href":"//u@host/path"}
// expect: //u@host/path
// expect: "/path?x=1#y" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":"#y","search":"?x=1","query":"x=1","pathname":"/path","path":"/path?x=1","href":"/path?x=1#y"}
// expect: "/path?x=1#y" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":"#y","search":"?x=1","query":{"x":"1"},"pathname":"/path","path":"/path?x=1","href":"/path?x=1#y"}
// expect: "/path?x=1#y" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":"#y","search":"?x=1","query":"x=1","pathname":"/path","path":"/path?x=1","href":"/path?x=1#y"}
// expect: /path?x=1#y
// expect: "path" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"path","path":"path","href":"path"}
// expect: "path" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":{},"pathname":"path","path":"path","href":"path"}
// expect: "path" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"path","path":"path","href":"path"}
// expect: path
// expect: "mailto:a@b.com" {"protocol":"mailto:","slashes":null,"auth":"a","host":"b.com","port":null,"hostname":"b.com","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"mailto:a@b.com"}
// expect: "mailto:a@b.com" {"protocol":"mailto:","slashes":null,"auth":"a","host":"b.com","port":null,"hostname":"b.com","hash":null,"search":null,"query":{},"pathname":null,"path":null,"href":"mailto:a@b.com"}
// expect: "mailto:a@b.com" {"protocol":"mailto:","slashes":null,"auth":"a","host":"b.com","port":null,"hostname":"b.com","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"mailto:a@b.com"}
// expect: mailto:a@b.com
// expect: "javascript:alert(1)" {"protocol":"javascript:","slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"alert(1)","path":"alert(1)","href":"javascript:alert(1)"}
// expect: "javascript:alert(1)" {"protocol":"javascript:","slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":{},"pathname":"alert(1)","path":"alert(1)","href":"javascript:alert(1)"}
// expect: "javascript:alert(1)" {"protocol":"javascript:","slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"alert(1)","path":"alert(1)","href":"javascript:alert(1)"}
// expect: javascript:alert(1)
// expect: "file:///etc/passwd" {"protocol":"file:","slashes":true,"auth":null,"host":"","port":null,"hostname":"","hash":null,"search":null,"query":null,"pathname":"/etc/passwd","path":"/etc/passwd","href":"file:///etc/passwd"}
// expect: "file:///etc/passwd" {"protocol":"file:","slashes":true,"auth":null,"host":"","port":null,"hostname":"","hash":null,"search":null,"query":{},"pathname":"/etc/passwd","path":"/etc/passwd","href":"file:///etc/passwd"}
// expect: "file:///etc/passwd" {"protocol":"file:","slashes":true,"auth":null,"host":"","port":null,"hostname":"","hash":null,"search":null,"query":null,"pathname":"/etc/passwd","path":"/etc/passwd","href":"file:///etc/passwd"}
// expect: file:///etc/passwd
// expect: "http:a" {"protocol":"http:","slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"a","path":"a","href":"http:a"}
// expect: "http:a" {"protocol":"http:","slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":{},"pathname":"a","path":"a","href":"http:a"}
// expect: "http:a" {"protocol":"http:","slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"a","path":"a","href":"http:a"}
// expect: http:a
// expect: "http:/a" {"protocol":"http:","slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"/a","path":"/a","href":"http:/a"}
// expect: "http:/a" {"protocol":"http:","slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":{},"pathname":"/a","path":"/a","href":"http:/a"}
// expect: "http:/a" {"protocol":"http:","slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"/a","path":"/a","href":"http:/a"}
// expect: http:/a
// expect: "http://a.com\\b\\c" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/b/c","path":"/b/c","href":"http://a.com/b/c"}
// expect: "http://a.com\\b\\c" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":{},"pathname":"/b/c","path":"/b/c","href":"http://a.com/b/c"}
// expect: "http://a.com\\b\\c" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/b/c","path":"/b/c","href":"http://a.com/b/c"}
// expect: http://a.com/b/c
// expect: "  http://a.com/ x " {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/%20x","path":"/%20x","href":"http://a.com/%20x"}
// expect: "  http://a.com/ x " {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":{},"pathname":"/%20x","path":"/%20x","href":"http://a.com/%20x"}
// expect: "  http://a.com/ x " {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/%20x","path":"/%20x","href":"http://a.com/%20x"}
// expect: http://a.com/%20x
// expect: "http://a.com/<b>\"c\"" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/%3Cb%3E%22c%22","path":"/%3Cb%3E%22c%22","href":"http://a.com/%3Cb%3E%22c%22"}
// expect: "http://a.com/<b>\"c\"" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":{},"pathname":"/%3Cb%3E%22c%22","path":"/%3Cb%3E%22c%22","href":"http://a.com/%3Cb%3E%22c%22"}
// expect: "http://a.com/<b>\"c\"" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/%3Cb%3E%22c%22","path":"/%3Cb%3E%22c%22","href":"http://a.com/%3Cb%3E%22c%22"}
// expect: http://a.com/%3Cb%3E%22c%22
// expect: "http://[::1]:80/x" {"protocol":"http:","slashes":true,"auth":null,"host":"[::1]:80","port":"80","hostname":"::1","hash":null,"search":null,"query":null,"pathname":"/x","path":"/x","href":"http://[::1]:80/x"}
// expect: "http://[::1]:80/x" {"protocol":"http:","slashes":true,"auth":null,"host":"[::1]:80","port":"80","hostname":"::1","hash":null,"search":null,"query":{},"pathname":"/x","path":"/x","href":"http://[::1]:80/x"}
// expect: "http://[::1]:80/x" {"protocol":"http:","slashes":true,"auth":null,"host":"[::1]:80","port":"80","hostname":"::1","hash":null,"search":null,"query":null,"pathname":"/x","path":"/x","href":"http://[::1]:80/x"}
// expect: http://[::1]:80/x
// expect: "http://a@b@c/" {"protocol":"http:","slashes":true,"auth":"a@b","host":"c","port":null,"hostname":"c","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"http://a%40b@c/"}
// expect: "http://a@b@c/" {"protocol":"http:","slashes":true,"auth":"a@b","host":"c","port":null,"hostname":"c","hash":null,"search":null,"query":{},"pathname":"/","path":"/","href":"http://a%40b@c/"}
// expect: "http://a@b@c/" {"protocol":"http:","slashes":true,"auth":"a@b","host":"c","port":null,"hostname":"c","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"http://a%40b@c/"}
// expect: http://a%40b@c/
// expect: "http://ü.de/ä" {"protocol":"http:","slashes":true,"auth":null,"host":"xn--tda.de","port":null,"hostname":"xn--tda.de","hash":null,"search":null,"query":null,"pathname":"/ä","path":"/ä","href":"http://xn--tda.de/ä"}
// expect: "http://ü.de/ä" {"protocol":"http:","slashes":true,"auth":null,"host":"xn--tda.de","port":null,"hostname":"xn--tda.de","hash":null,"search":null,"query":{},"pathname":"/ä","path":"/ä","href":"http://xn--tda.de/ä"}
// expect: "http://ü.de/ä" {"protocol":"http:","slashes":true,"auth":null,"host":"xn--tda.de","port":null,"hostname":"xn--tda.de","hash":null,"search":null,"query":null,"pathname":"/ä","path":"/ä","href":"http://xn--tda.de/ä"}
// expect: http://xn--tda.de/ä
// expect: "http://a.com?x=1" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":"?x=1","query":"x=1","pathname":"/","path":"/?x=1","href":"http://a.com/?x=1"}
// expect: "http://a.com?x=1" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":"?x=1","query":{"x":"1"},"pathname":"/","path":"/?x=1","href":"http://a.com/?x=1"}
// expect: "http://a.com?x=1" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":"?x=1","query":"x=1","pathname":"/","path":"/?x=1","href":"http://a.com/?x=1"}
// expect: http://a.com/?x=1
// expect: "http://a.com#h" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":"#h","search":null,"query":null,"pathname":"/","path":"/","href":"http://a.com/#h"}
// expect: "http://a.com#h" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":"#h","search":null,"query":{},"pathname":"/","path":"/","href":"http://a.com/#h"}
// expect: "http://a.com#h" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":"#h","search":null,"query":null,"pathname":"/","path":"/","href":"http://a.com/#h"}
// expect: http://a.com/#h
// expect: "?q" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":"?q","query":"q","pathname":null,"path":"?q","href":"?q"}
// expect: "?q" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":"?q","query":{"q":""},"pathname":null,"path":"?q","href":"?q"}
// expect: "?q" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":"?q","query":"q","pathname":null,"path":"?q","href":"?q"}
// expect: ?q
// expect: "#h" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":"#h","search":null,"query":null,"pathname":null,"path":null,"href":"#h"}
// expect: "#h" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":"#h","search":null,"query":{},"pathname":null,"path":null,"href":"#h"}
// expect: "#h" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":"#h","search":null,"query":null,"pathname":null,"path":null,"href":"#h"}
// expect: #h
// expect: "" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":""}
// expect: "" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":{},"pathname":null,"path":null,"href":""}
// expect: "" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":""}
// expect:
// expect: "http://a b.com/" {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":"%20b.com/","path":"%20b.com/","href":"http://a/%20b.com/"}
// expect: "http://a b.com/" {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":{},"pathname":"%20b.com/","path":"%20b.com/","href":"http://a/%20b.com/"}
// expect: "http://a b.com/" {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":"%20b.com/","path":"%20b.com/","href":"http://a/%20b.com/"}
// expect: http://a/%20b.com/
// expect: "xmpp:user@host.com/res" {"protocol":"xmpp:","slashes":null,"auth":"user","host":"host.com","port":null,"hostname":"host.com","hash":null,"search":null,"query":null,"pathname":"/res","path":"/res","href":"xmpp:user@host.com/res"}
// expect: "xmpp:user@host.com/res" {"protocol":"xmpp:","slashes":null,"auth":"user","host":"host.com","port":null,"hostname":"host.com","hash":null,"search":null,"query":{},"pathname":"/res","path":"/res","href":"xmpp:user@host.com/res"}
// expect: "xmpp:user@host.com/res" {"protocol":"xmpp:","slashes":null,"auth":"user","host":"host.com","port":null,"hostname":"host.com","hash":null,"search":null,"query":null,"pathname":"/res","path":"/res","href":"xmpp:user@host.com/res"}
// expect: xmpp:user@host.com/res
// expect: "coap://h:5/" {"protocol":"coap:","slashes":true,"auth":null,"host":"h:5","port":"5","hostname":"h","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"coap://h:5/"}
// expect: "coap://h:5/" {"protocol":"coap:","slashes":true,"auth":null,"host":"h:5","port":"5","hostname":"h","hash":null,"search":null,"query":{},"pathname":"/","path":"/","href":"coap://h:5/"}
// expect: "coap://h:5/" {"protocol":"coap:","slashes":true,"auth":null,"host":"h:5","port":"5","hostname":"h","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"coap://h:5/"}
// expect: coap://h:5/
// expect: "http://a;b/" {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":";b/","path":";b/","href":"http://a/;b/"}
// expect: "http://a;b/" {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":{},"pathname":";b/","path":";b/","href":"http://a/;b/"}
// expect: "http://a;b/" {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":";b/","path":";b/","href":"http://a/;b/"}
// expect: http://a/;b/
// expect: "http://a.com/{x}|y^`" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/%7Bx%7D%7Cy%5E%60","path":"/%7Bx%7D%7Cy%5E%60","href":"http://a.com/%7Bx%7D%7Cy%5E%60"}
// expect: "http://a.com/{x}|y^`" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":{},"pathname":"/%7Bx%7D%7Cy%5E%60","path":"/%7Bx%7D%7Cy%5E%60","href":"http://a.com/%7Bx%7D%7Cy%5E%60"}
// expect: "http://a.com/{x}|y^`" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/%7Bx%7D%7Cy%5E%60","path":"/%7Bx%7D%7Cy%5E%60","href":"http://a.com/%7Bx%7D%7Cy%5E%60"}
// expect: http://a.com/%7Bx%7D%7Cy%5E%60
// expect: "ws://a" {"protocol":"ws:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"ws://a/"}
// expect: "ws://a" {"protocol":"ws:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":{},"pathname":"/","path":"/","href":"ws://a/"}
// expect: "ws://a" {"protocol":"ws:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"ws://a/"}
// expect: ws://a/
// expect: "data:text/plain,hi" {"protocol":"data:","slashes":null,"auth":null,"host":"text","port":null,"hostname":"text","hash":null,"search":null,"query":null,"pathname":"/plain,hi","path":"/plain,hi","href":"data:text/plain,hi"}
// expect: "data:text/plain,hi" {"protocol":"data:","slashes":null,"auth":null,"host":"text","port":null,"hostname":"text","hash":null,"search":null,"query":{},"pathname":"/plain,hi","path":"/plain,hi","href":"data:text/plain,hi"}
// expect: "data:text/plain,hi" {"protocol":"data:","slashes":null,"auth":null,"host":"text","port":null,"hostname":"text","hash":null,"search":null,"query":null,"pathname":"/plain,hi","path":"/plain,hi","href":"data:text/plain,hi"}
// expect: data:text/plain,hi
// expect: "HTTP://A.com/B" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/B","path":"/B","href":"http://a.com/B"}
// expect: "HTTP://A.com/B" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":{},"pathname":"/B","path":"/B","href":"http://a.com/B"}
// expect: "HTTP://A.com/B" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/B","path":"/B","href":"http://a.com/B"}
// expect: http://a.com/B
// expect: "http://a.com/a?b?c#d#e" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":"#d#e","search":"?b?c","query":"b?c","pathname":"/a","path":"/a?b?c","href":"http://a.com/a?b?c#d#e"}
// expect: "http://a.com/a?b?c#d#e" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":"#d#e","search":"?b?c","query":{"b?c":""},"pathname":"/a","path":"/a?b?c","href":"http://a.com/a?b?c#d#e"}
// expect: "http://a.com/a?b?c#d#e" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":"#d#e","search":"?b?c","query":"b?c","pathname":"/a","path":"/a?b?c","href":"http://a.com/a?b?c#d#e"}
// expect: http://a.com/a?b?c#d#e
// expect: "x://y" {"protocol":"x:","slashes":true,"auth":null,"host":"y","port":null,"hostname":"y","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"x://y"}
// expect: "x://y" {"protocol":"x:","slashes":true,"auth":null,"host":"y","port":null,"hostname":"y","hash":null,"search":null,"query":{},"pathname":null,"path":null,"href":"x://y"}
// expect: "x://y" {"protocol":"x:","slashes":true,"auth":null,"host":"y","port":null,"hostname":"y","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"x://y"}
// expect: x://y
// expect: "//" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"//","path":"//","href":"//"}
// expect: "//" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":{},"pathname":"//","path":"//","href":"//"}
// expect: "//" {"protocol":null,"slashes":true,"auth":null,"host":"","port":null,"hostname":"","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"//"}
// expect: //
// expect: "///a" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"///a","path":"///a","href":"///a"}
// expect: "///a" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":{},"pathname":"///a","path":"///a","href":"///a"}
// expect: "///a" {"protocol":null,"slashes":true,"auth":null,"host":"","port":null,"hostname":"","hash":null,"search":null,"query":null,"pathname":"/a","path":"/a","href":"///a"}
// expect: ///a
// expect: "http://" {"protocol":"http:","slashes":true,"auth":null,"host":"","port":null,"hostname":"","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"http://"}
// expect: "http://" {"protocol":"http:","slashes":true,"auth":null,"host":"","port":null,"hostname":"","hash":null,"search":null,"query":{},"pathname":null,"path":null,"href":"http://"}
// expect: "http://" {"protocol":"http:","slashes":true,"auth":null,"host":"","port":null,"hostname":"","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"http://"}
// expect: http://
// expect: "http://:80" {"protocol":"http:","slashes":true,"auth":null,"host":":80","port":"80","hostname":"","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"http://:80"}
// expect: "http://:80" {"protocol":"http:","slashes":true,"auth":null,"host":":80","port":"80","hostname":"","hash":null,"search":null,"query":{},"pathname":null,"path":null,"href":"http://:80"}
// expect: "http://:80" {"protocol":"http:","slashes":true,"auth":null,"host":":80","port":"80","hostname":"","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"http://:80"}
// expect: http://:80
// expect: "a:b" {"protocol":"a:","slashes":null,"auth":null,"host":"b","port":null,"hostname":"b","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"a:b"}
// expect: "a:b" {"protocol":"a:","slashes":null,"auth":null,"host":"b","port":null,"hostname":"b","hash":null,"search":null,"query":{},"pathname":null,"path":null,"href":"a:b"}
// expect: "a:b" {"protocol":"a:","slashes":null,"auth":null,"host":"b","port":null,"hostname":"b","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"a:b"}
// expect: a:b
// expect: "dns:1" {"protocol":"dns:","slashes":null,"auth":null,"host":"1","port":null,"hostname":"1","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"dns:1"}
// expect: "dns:1" {"protocol":"dns:","slashes":null,"auth":null,"host":"1","port":null,"hostname":"1","hash":null,"search":null,"query":{},"pathname":null,"path":null,"href":"dns:1"}
// expect: "dns:1" {"protocol":"dns:","slashes":null,"auth":null,"host":"1","port":null,"hostname":"1","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"dns:1"}
// expect: dns:1
// expect: "http://a%62.com" {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":"%62.com","path":"%62.com","href":"http://a/%62.com"}
// expect: "http://a%62.com" {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":{},"pathname":"%62.com","path":"%62.com","href":"http://a/%62.com"}
// expect: "http://a%62.com" {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":"%62.com","path":"%62.com","href":"http://a/%62.com"}
// expect: http://a/%62.com
// expect: "http://a'b.com" {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":"%27b.com","path":"%27b.com","href":"http://a/%27b.com"}
// expect: "http://a'b.com" {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":{},"pathname":"%27b.com","path":"%27b.com","href":"http://a/%27b.com"}
// expect: "http://a'b.com" {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":"%27b.com","path":"%27b.com","href":"http://a/%27b.com"}
// expect: http://a/%27b.com
// expect: "http://a.com/?a=1&b=2" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":"?a=1&b=2","query":"a=1&b=2","pathname":"/","path":"/?a=1&b=2","href":"http://a.com/?a=1&b=2"}
// expect: "http://a.com/?a=1&b=2" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":"?a=1&b=2","query":{"a":"1","b":"2"},"pathname":"/","path":"/?a=1&b=2","href":"http://a.com/?a=1&b=2"}
// expect: "http://a.com/?a=1&b=2" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":"?a=1&b=2","query":"a=1&b=2","pathname":"/","path":"/?a=1&b=2","href":"http://a.com/?a=1&b=2"}
// expect: http://a.com/?a=1&b=2
// expect: "http://user:@h/" {"protocol":"http:","slashes":true,"auth":"user:","host":"h","port":null,"hostname":"h","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"http://user:@h/"}
// expect: "http://user:@h/" {"protocol":"http:","slashes":true,"auth":"user:","host":"h","port":null,"hostname":"h","hash":null,"search":null,"query":{},"pathname":"/","path":"/","href":"http://user:@h/"}
// expect: "http://user:@h/" {"protocol":"http:","slashes":true,"auth":"user:","host":"h","port":null,"hostname":"h","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"http://user:@h/"}
// expect: http://user:@h/
// expect: "svn+ssh://foo/bar" {"protocol":"svn+ssh:","slashes":true,"auth":null,"host":"foo","port":null,"hostname":"foo","hash":null,"search":null,"query":null,"pathname":"/bar","path":"/bar","href":"svn+ssh://foo/bar"}
// expect: "svn+ssh://foo/bar" {"protocol":"svn+ssh:","slashes":true,"auth":null,"host":"foo","port":null,"hostname":"foo","hash":null,"search":null,"query":{},"pathname":"/bar","path":"/bar","href":"svn+ssh://foo/bar"}
// expect: "svn+ssh://foo/bar" {"protocol":"svn+ssh:","slashes":true,"auth":null,"host":"foo","port":null,"hostname":"foo","hash":null,"search":null,"query":null,"pathname":"/bar","path":"/bar","href":"svn+ssh://foo/bar"}
// expect: svn+ssh://foo/bar
// expect: "http://a_b.com/" {"protocol":"http:","slashes":true,"auth":null,"host":"a_b.com","port":null,"hostname":"a_b.com","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"http://a_b.com/"}
// expect: "http://a_b.com/" {"protocol":"http:","slashes":true,"auth":null,"host":"a_b.com","port":null,"hostname":"a_b.com","hash":null,"search":null,"query":{},"pathname":"/","path":"/","href":"http://a_b.com/"}
// expect: "http://a_b.com/" {"protocol":"http:","slashes":true,"auth":null,"host":"a_b.com","port":null,"hostname":"a_b.com","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"http://a_b.com/"}
// expect: http://a_b.com/
// expect: "http://a.com:/x" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/x","path":"/x","href":"http://a.com/x"}
// expect: "http://a.com:/x" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":{},"pathname":"/x","path":"/x","href":"http://a.com/x"}
// expect: "http://a.com:/x" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com","port":null,"hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/x","path":"/x","href":"http://a.com/x"}
// expect: http://a.com/x
// expect: "http://a.com:80" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com:80","port":"80","hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"http://a.com:80/"}
// expect: "http://a.com:80" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com:80","port":"80","hostname":"a.com","hash":null,"search":null,"query":{},"pathname":"/","path":"/","href":"http://a.com:80/"}
// expect: "http://a.com:80" {"protocol":"http:","slashes":true,"auth":null,"host":"a.com:80","port":"80","hostname":"a.com","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"http://a.com:80/"}
// expect: http://a.com:80/
// expect: "local1@domain1" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"local1@domain1","path":"local1@domain1","href":"local1@domain1"}
// expect: "local1@domain1" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":{},"pathname":"local1@domain1","path":"local1@domain1","href":"local1@domain1"}
// expect: "local1@domain1" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"local1@domain1","path":"local1@domain1","href":"local1@domain1"}
// expect: local1@domain1
// expect: "www.example.com" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"www.example.com","path":"www.example.com","href":"www.example.com"}
// expect: "www.example.com" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":{},"pathname":"www.example.com","path":"www.example.com","href":"www.example.com"}
// expect: "www.example.com" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"www.example.com","path":"www.example.com","href":"www.example.com"}
// expect: www.example.com
// expect: "tel:+1" {"protocol":"tel:","slashes":null,"auth":null,"host":"+1","port":null,"hostname":"+1","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"tel:+1"}
// expect: "tel:+1" {"protocol":"tel:","slashes":null,"auth":null,"host":"+1","port":null,"hostname":"+1","hash":null,"search":null,"query":{},"pathname":null,"path":null,"href":"tel:+1"}
// expect: "tel:+1" {"protocol":"tel:","slashes":null,"auth":null,"host":"+1","port":null,"hostname":"+1","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"tel:+1"}
// expect: tel:+1
// expect: "/a//b" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"/a//b","path":"/a//b","href":"/a//b"}
// expect: "/a//b" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":{},"pathname":"/a//b","path":"/a//b","href":"/a//b"}
// expect: "/a//b" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"/a//b","path":"/a//b","href":"/a//b"}
// expect: /a//b
// expect: "/a\tb" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"/a%09b","path":"/a%09b","href":"/a%09b"}
// expect: "/a\tb" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":{},"pathname":"/a%09b","path":"/a%09b","href":"/a%09b"}
// expect: "/a\tb" {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"/a%09b","path":"/a%09b","href":"/a%09b"}
// expect: /a%09b
// expect: http://a.com
// expect: http://a.com:8080/x?a=1&b=2&b=3
// expect: /a%3Fb%23c?x#y
// expect: mailto:a@b
// expect: file:///x
// expect: //h
// expect: http://[::1]
// expect: http://a:b%40c@h
// expect: ?a%23b
// expect:
// expect:
// expect: foo:h
// expect: http://u:p@xn--tda.de/?a#b
// expect: http://xn--tda.de/?a#b
// expect: http://u:p@xn--tda.de/#b
// expect: http://u:p@xn--tda.de/?a
// expect: http://u:p@ü.de/?a#b
// expect: http://u:p@xn--tda.de/?a#b
// expect: ERR_INVALID_ARG_TYPE The "url" argument must be of type string. Received type number (5)
// expect: ERR_INVALID_ARG_TYPE The "urlObject" argument must be one of type object or string. Received type number (5)
// expect: ERR_INVALID_ARG_TYPE The "url" argument must be of type string. Received null
// expect: ERR_INVALID_ARG_TYPE The "urlObject" argument must be one of type object or string. Received null
// expect: ERR_INVALID_ARG_TYPE The "url" argument must be of type string. Received undefined
// expect: ERR_INVALID_ARG_TYPE The "urlObject" argument must be one of type object or string. Received undefined
// expect: "/one/two/three" "four" /one/two/four {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"/one/two/four","path":"/one/two/four","href":"/one/two/four"}
// expect: "http://example.com/" "/one" http://example.com/one {"protocol":"http:","slashes":true,"auth":null,"host":"example.com","port":null,"hostname":"example.com","hash":null,"search":null,"query":null,"pathname":"/one","path":"/one","href":"http://example.com/one"}
// expect: "http://example.com/one" "/two" http://example.com/two {"protocol":"http:","slashes":true,"auth":null,"host":"example.com","port":null,"hostname":"example.com","hash":null,"search":null,"query":null,"pathname":"/two","path":"/two","href":"http://example.com/two"}
// expect: "http://a/b/c/d" "../e" http://a/b/e {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":"/b/e","path":"/b/e","href":"http://a/b/e"}
// expect: "http://a/b/c/d" "./e?x" http://a/b/c/e?x {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":"?x","query":"x","pathname":"/b/c/e","path":"/b/c/e?x","href":"http://a/b/c/e?x"}
// expect: "http://a/b/c/d" "?y" http://a/b/c/d?y {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":"?y","query":"y","pathname":"/b/c/d","path":"/b/c/d?y","href":"http://a/b/c/d?y"}
// expect: "http://a/b/c/d" "#z" http://a/b/c/d#z {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":"#z","search":null,"query":null,"pathname":"/b/c/d","path":"/b/c/d","href":"http://a/b/c/d#z"}
// expect: "http://a/b/c/d" "//h/x" http://h/x {"protocol":"http:","slashes":true,"auth":null,"host":"h","port":null,"hostname":"h","hash":null,"search":null,"query":null,"pathname":"/x","path":"/x","href":"http://h/x"}
// expect: "http://a/b/c/d" "https://q" https://q/ {"protocol":"https:","slashes":true,"auth":null,"host":"q","port":null,"hostname":"q","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"https://q/"}
// expect: "a/b" "c" a/c {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"a/c","path":"a/c","href":"a/c"}
// expect: "a/b" "../c" c {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"c","path":"c","href":"c"}
// expect: "http://a" "b" http://a/b {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":"/b","path":"/b","href":"http://a/b"}
// expect: "http://a/b/../c" "" http://a/b/../c {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":"/b/../c","path":"/b/../c","href":"http://a/b/../c"}
// expect: "/a/b" "/c" /c {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"/c","path":"/c","href":"/c"}
// expect: "//a/b" "/c" //a/c {"protocol":null,"slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":"/c","path":"/c","href":"//a/c"}
// expect: "http://a/b" "mailto:x@y" mailto:x@y {"protocol":"mailto:","slashes":null,"auth":"x","host":"y","port":null,"hostname":"y","hash":null,"search":null,"query":null,"pathname":null,"path":null,"href":"mailto:x@y"}
// expect: "." "x" x {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"x","path":"x","href":"x"}
// expect: "/" ".." / {"protocol":null,"slashes":null,"auth":null,"host":null,"port":null,"hostname":null,"hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"/"}
// expect: "http://u:p@a/b" "c" http://u:p@a/c {"protocol":"http:","slashes":true,"auth":"u:p","host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":"/c","path":"/c","href":"http://u:p@a/c"}
// expect: "http://a/b?c" "d#e" http://a/d#e {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":"#e","search":null,"query":null,"pathname":"/d","path":"/d","href":"http://a/d#e"}
// expect: "http://a/b" ".." http://a/ {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":"/","path":"/","href":"http://a/"}
// expect: "http://a/b/" "./../../x" http://a/x {"protocol":"http:","slashes":true,"auth":null,"host":"a","port":null,"hostname":"a","hash":null,"search":null,"query":null,"pathname":"/x","path":"/x","href":"http://a/x"}
// expect: "español.com" xn--espaol-zwa.com español.com
// expect: "中文.com" xn--fiq228c.com 中文.com
// expect: "xn--iñvalid.com"  
// expect: "EXAMPLE.com" example.com example.com
// expect: "a b"  
// expect: "ß.de" xn--zca.de ß.de
// expect: "xn--espaol-zwa.com" xn--espaol-zwa.com español.com
// expect: ""  
// expect: "Ａ.com" a.com a.com
// expect: "xn--zn7c.com"  
// expect: "faß.ExAmPlE" xn--fa-hia.example faß.example
// expect: "1.2.3" 1.2.0.3 1.2.0.3
// expect: "☕.us" xn--53h.us ☕.us
// expect: file:///a%20b
// expect: file:///a%23b%3Fc%25d
// expect: file:///%C3%BC
// expect: file:///a/
// expect: file:///rel
// expect: file:///x%0Ay
// expect: file:///a%5Cb
// expect: file:///%7E%22%3C%3E%5E%7C%60%7B%7D
// expect: /a b
// expect: /ü
// expect: TypeError ERR_INVALID_FILE_URL_PATH File URL path must not include encoded / characters
// expect: TypeError ERR_INVALID_URL_SCHEME The URL must be of scheme file
// expect: TypeError ERR_INVALID_FILE_URL_HOST File URL host must be "localhost" or empty on linux
// expect: /x
// expect: TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of URL. Received type number (5)
// expect: URIError undefined URI malformed
// expect: The "path" argument must be of type string. Received type number (5)
// expect: [Object: null prototype] {
// expect:   protocol: 'http:',
// expect:   hostname: '::1',
// expect:   hash: '#z',
// expect:   search: '?y',
// expect:   pathname: '/x',
// expect:   path: '/x?y',
// expect:   href: 'http://a:b%20c@[::1]:8080/x?y#z',
// expect:   port: 8080,
// expect:   auth: 'a:b c'
// expect: }
// expect: URL {
// expect:   href: 'http://u:p@h:8/p?q=1&r=2#h',
// expect:   origin: 'http://h:8',
// expect:   protocol: 'http:',
// expect:   username: 'u',
// expect:   password: 'p',
// expect:   host: 'h:8',
// expect:   hostname: 'h',
// expect:   port: '8',
// expect:   pathname: '/p',
// expect:   search: '?q=1&r=2',
// expect:   searchParams: URLSearchParams { 'q' => '1', 'r' => '2' },
// expect:   hash: '#h'
// expect: } [
// expect:   URL {
// expect:     href: 'http://u:p@h:8/p?q=1&r=2#h',
// expect:     origin: 'http://h:8',
// expect:     protocol: 'http:',
// expect:     username: 'u',
// expect:     password: 'p',
// expect:     host: 'h:8',
// expect:     hostname: 'h',
// expect:     port: '8',
// expect:     pathname: '/p',
// expect:     search: '?q=1&r=2',
// expect:     searchParams: URLSearchParams { 'q' => '1', 'r' => '2' },
// expect:     hash: '#h'
// expect:   }
// expect: ] { a: { b: { c: URL {} } } }
// expect: http://u:p@h:8/p?q=1&r=2&x=%C3%A4+%26#h
// expect: z=
// expect: http://u:p@h:8/p#h 
// expect: URLSearchParams {
// expect:   'key0' => 'value0',
// expect:   'key1' => 'value1',
// expect:   'key2' => 'value2',
// expect:   'key3' => 'value3',
// expect:   'key4' => 'value4',
// expect:   'key5' => 'value5',
// expect:   'key6' => 'value6',
// expect:   'key7' => 'value7',
// expect:   'key8' => 'value8',
// expect:   'key9' => 'value9' } a=1&b=1%2C2 a=%25zz&b=%EF%BF%BD&c=+&=d
// expect: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple undefined undefined [ 'code' ]
// expect: TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple undefined undefined [ 'code' ]
// expect: TypeError ERR_ARG_NOT_ITERABLE Query pairs must be iterable undefined undefined [ 'code' ]
// expect: TypeError ERR_MISSING_ARGS The "name" argument must be specified undefined undefined [ 'code' ]
// expect: TypeError ERR_MISSING_ARGS The "name" and "value" arguments must be specified undefined undefined [ 'code' ]
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined undefined undefined [ 'code' ]
// expect: TypeError ERR_INVALID_THIS Value of "this" must be of type URLSearchParams undefined undefined [ 'code' ]
// expect: TypeError ERR_MISSING_ARGS The "url" argument must be specified undefined undefined [ 'code' ]
// expect: TypeError ERR_MISSING_ARGS The "url" argument must be specified undefined undefined [ 'code' ]
// expect: TypeError ERR_INVALID_URL Invalid URL x undefined [ 'code', 'input' ]
// expect: TypeError ERR_INVALID_URL Invalid URL x y [ 'code', 'input', 'base' ]
// expect: URLSearchParams Iterator { [ 'a', '1' ], [ 'b', '2' ] } URLSearchParams Iterator { 'a' } [ '1', '2', '' ] Url,parse,resolve,resolveObject,format,URL,URLSearchParams,domainToASCII,domainToUnicode,pathToFileURL,fileURLToPath,urlToHttpOptions
// expect: toString,href,origin,protocol,username,password,host,hostname,port,pathname,search,searchParams,hash,toJSON append,constructor,delete,entries,forEach,get,getAll,has,keys,set,size,sort,toString,values "http://u:p@h:8/p#h" parse,canParse,createObjectURL,revokeObjectURL
