// Inputs with and without a base, and what setters make of their parts.
const J = JSON.stringify;
const inputs = ['http://a', 'HTTP://A/b/../c', 'http://a:80/', 'https://a:443', 'http://a:99999', 'http://u:p@a:8/?q#f', 'http://u@a', 'http://:p@a', 'http://@/', 'http://', 'http:///a', 'http:a', 'http:/a', 'http:\\\\a\\b', 'file:///C|/x', 'file:c:\\x\\y', 'file://localhost/x', 'file:', 'file:x', 'file:///a/../../b', '//b/c', '/p', 'p/q', '../x', './', '..', '?y', '#z', '', 'mailto:a', 'data:text/plain,a b#c d', 'javascript:x y', 'foo://a/b', 'foo://a:80/../b', 'foo:/a', 'foo:/..//p', 'foo:a/../b', 'foo://', 'foo:///a', 'http://1.2.3', 'http://0x7f.1', 'http://256.1', 'http://1.2.3.4.5', 'http://[1::2]', 'http://[::1.2.3.4]', 'http://[1:2]', 'http://[::g]', 'http://a b', 'http://a%41', 'http://a%00', 'http://a<b', 'http://exa\tmple\n.com', '  http://a  ', 'http://a/%zz%41 "<>`{}^|', 'http://a?\'"<>`', 'http://a#"<>`', 'foo://a?\'', 'http://ü.de/ü?ü#ü', 'http://a/\ud800', 'wss://a:443/', 'ftp://a:21', 'blob:https://a.com/x', 'blob:x', 'a', '1:x', ':x', 'http://a..b', 'http://.', 'http://a.', 'http://%E2%98%83.com', 'http://xn--n3h.com', 'http://xn--', 'http://a|b', 'foo://a|b', 'foo://a%41^', 'http://user:pass:word@h', 'http://a@b@c', 'http://a/.', 'http://a/./b', 'http://a/%2e%2E/b', 'http://a//b'];
for (const base of [undefined, 'http://h/x/y?q#f', 'file:///C:/d/e', 'foo:opaque', 'foo://h/x/y', 'bad']) {
  for (const input of inputs) {
    let text = '-';
    try {
      const u = new URL(input, base);
      text = `${u.href} ${u.origin} ${J([u.username, u.password, u.host, u.port, u.pathname, u.search, u.hash])}`;
    } catch (e) {
      text = e.code;
    }
    console.log(J(input), text, URL.canParse(input, base));
  }
}
const values = { protocol: ['https', 'foo', 'file:', 'ftp:x', '1', ''], username: ['a:b@', ''], password: ['ü', ''], host: ['b', 'b:9', 'b:x', '', 'b/c', '[::1]:5', '1.2'],
  hostname: ['c', 'c:9', '', 'a b', '0x10'], port: ['1', '80', '9x', 'x', '', '70000'], pathname: ['', 'x', '/y?z#', '\\w'], search: ['', '?', 'a b', '?x#y'], hash: ['', '#', 'a b`', '##'], href: ['http://new', 'bad'] };
for (const start of ['http://u:p@h:8/p?q#f', 'https://h', 'file:///x/y', 'foo://h/p', 'foo:opaque ?q', 'javascript:x']) {
  for (const part of Object.keys(values)) {
    for (const value of values[part]) {
      const u = new URL(start);
      try {
        u[part] = value;
        console.log(start, part, J(value), u.href);
      } catch (e) {
        console.log(start, part, J(value), e.code, e.input);
      }
    }
  }
}


// expect: "http://a" http://a/ http://a ["","","a","","/","",""] true
// expect: "HTTP://A/b/../c" http://a/c http://a ["","","a","","/c","",""] true
// expect: "http://a:80/" http://a/ http://a ["","","a","","/","",""] true
// expect: "https://a:443" https://a/ https://a ["","","a","","/","",""] true
// expect: "http://a:99999" ERR_INVALID_URL false
// expect: "http://u:p@a:8/?q#f" http://u:p@a:8/?q#f http://a:8 ["u","p","a:8","8","/","?q","#f"] true
// expect: "http://u@a" http://u@a/ http://a ["u","","a","","/","",""] true
// expect: "http://:p@a" http://:p@a/ http://a ["","p","a","","/","",""] true
// expect: "http://@/" ERR_INVALID_URL false
// expect: "http://" ERR_INVALID_URL false
// expect: "http:///a" http://a/ http://a ["","","a","","/","",""] true
// expect: "http:a" http://a/ http://a ["","","a","","/","",""] true
// expect: "http:/a" http://a/ http://a ["","","a","","/","",""] true
// expect: "http:\\\\a\\b" http://a/b http://a ["","","a","","/b","",""] true
// expect: "file:///C|/x" file:///C:/x null ["","","","","/C:/x","",""] true
// expect: "file:c:\\x\\y" file:///c:/x/y null ["","","","","/c:/x/y","",""] true
// expect: "file://localhost/x" file:///x null ["","","","","/x","",""] true
// expect: "file:" file:/// null ["","","","","/","",""] true
// expect: "file:x" file:///x null ["","","","","/x","",""] true
// expect: "file:///a/../../b" file:///b null ["","","","","/b","",""] true
// expect: "//b/c" ERR_INVALID_URL false
// expect: "/p" ERR_INVALID_URL false
// expect: "p/q" ERR_INVALID_URL false
// expect: "../x" ERR_INVALID_URL false
// expect: "./" ERR_INVALID_URL false
// expect: ".." ERR_INVALID_URL false
// expect: "?y" ERR_INVALID_URL false
// expect: "#z" ERR_INVALID_URL false
// expect: "" ERR_INVALID_URL false
// expect: "mailto:a" mailto:a null ["","","","","a","",""] true
// expect: "data:text/plain,a b#c d" data:text/plain,a b#c%20d null ["","","","","text/plain,a b","","#c%20d"] true
// expect: "javascript:x y" javascript:x y null ["","","","","x y","",""] true
// expect: "foo://a/b" foo://a/b null ["","","a","","/b","",""] true
// expect: "foo://a:80/../b" foo://a:80/b null ["","","a:80","80","/b","",""] true
// expect: "foo:/a" foo:/a null ["","","","","/a","",""] true
// expect: "foo:/..//p" foo:/.//p null ["","","","","//p","",""] true
// expect: "foo:a/../b" foo:a/../b null ["","","","","a/../b","",""] true
// expect: "foo://" foo:// null ["","","","","","",""] true
// expect: "foo:///a" foo:///a null ["","","","","/a","",""] true
// expect: "http://1.2.3" http://1.2.0.3/ http://1.2.0.3 ["","","1.2.0.3","","/","",""] true
// expect: "http://0x7f.1" http://127.0.0.1/ http://127.0.0.1 ["","","127.0.0.1","","/","",""] true
// expect: "http://256.1" ERR_INVALID_URL false
// expect: "http://1.2.3.4.5" ERR_INVALID_URL false
// expect: "http://[1::2]" http://[1::2]/ http://[1::2] ["","","[1::2]","","/","",""] true
// expect: "http://[::1.2.3.4]" http://[::102:304]/ http://[::102:304] ["","","[::102:304]","","/","",""] true
// expect: "http://[1:2]" ERR_INVALID_URL false
// expect: "http://[::g]" ERR_INVALID_URL false
// expect: "http://a b" ERR_INVALID_URL false
// expect: "http://a%41" http://aa/ http://aa ["","","aa","","/","",""] true
// expect: "http://a%00" ERR_INVALID_URL false
// expect: "http://a<b" ERR_INVALID_URL false
// expect: "http://exa\tmple\n.com" http://example.com/ http://example.com ["","","example.com","","/","",""] true
// expect: "  http://a  " http://a/ http://a ["","","a","","/","",""] true
// expect: "http://a/%zz%41 \"<>`{}^|" http://a/%zz%41%20%22%3C%3E%60%7B%7D^| http://a ["","","a","","/%zz%41%20%22%3C%3E%60%7B%7D^|","",""] true
// expect: "http://a?'\"<>`" http://a/?%27%22%3C%3E` http://a ["","","a","","/","?%27%22%3C%3E`",""] true
// expect: "http://a#\"<>`" http://a/#%22%3C%3E%60 http://a ["","","a","","/","","#%22%3C%3E%60"] true
// expect: "foo://a?'" foo://a?' null ["","","a","","","?'",""] true
// expect: "http://ü.de/ü?ü#ü" http://xn--tda.de/%C3%BC?%C3%BC#%C3%BC http://xn--tda.de ["","","xn--tda.de","","/%C3%BC","?%C3%BC","#%C3%BC"] true
// expect: "http://a/\ud800" http://a/%EF%BF%BD http://a ["","","a","","/%EF%BF%BD","",""] true
// expect: "wss://a:443/" wss://a/ wss://a ["","","a","","/","",""] true
// expect: "ftp://a:21" ftp://a/ ftp://a ["","","a","","/","",""] true
// expect: "blob:https://a.com/x" blob:https://a.com/x https://a.com ["","","","","https://a.com/x","",""] true
// expect: "blob:x" blob:x null ["","","","","x","",""] true
// expect: "a" ERR_INVALID_URL false
// expect: "1:x" ERR_INVALID_URL false
// expect: ":x" ERR_INVALID_URL false
// expect: "http://a..b" http://a..b/ http://a..b ["","","a..b","","/","",""] true
// expect: "http://." http://./ http://. ["","",".","","/","",""] true
// expect: "http://a." http://a./ http://a. ["","","a.","","/","",""] true
// expect: "http://%E2%98%83.com" http://xn--n3h.com/ http://xn--n3h.com ["","","xn--n3h.com","","/","",""] true
// expect: "http://xn--n3h.com" http://xn--n3h.com/ http://xn--n3h.com ["","","xn--n3h.com","","/","",""] true
// expect: "http://xn--" ERR_INVALID_URL false
// expect: "http://a|b" ERR_INVALID_URL false
// expect: "foo://a|b" ERR_INVALID_URL false
// expect: "foo://a%41^" ERR_INVALID_URL false
// expect: "http://user:pass:word@h" http://user:pass%3Aword@h/ http://h ["user","pass%3Aword","h","","/","",""] true
// expect: "http://a@b@c" http://a%40b@c/ http://c ["a%40b","","c","","/","",""] true
// expect: "http://a/." http://a/ http://a ["","","a","","/","",""] true
// expect: "http://a/./b" http://a/b http://a ["","","a","","/b","",""] true
// expect: "http://a/%2e%2E/b" http://a/b http://a ["","","a","","/b","",""] true
// expect: "http://a//b" http://a//b http://a ["","","a","","//b","",""] true
// expect: "http://a" http://a/ http://a ["","","a","","/","",""] true
// expect: "HTTP://A/b/../c" http://a/c http://a ["","","a","","/c","",""] true
// expect: "http://a:80/" http://a/ http://a ["","","a","","/","",""] true
// expect: "https://a:443" https://a/ https://a ["","","a","","/","",""] true
// expect: "http://a:99999" ERR_INVALID_URL false
// expect: "http://u:p@a:8/?q#f" http://u:p@a:8/?q#f http://a:8 ["u","p","a:8","8","/","?q","#f"] true
// expect: "http://u@a" http://u@a/ http://a ["u","","a","","/","",""] true
// expect: "http://:p@a" http://:p@a/ http://a ["","p","a","","/","",""] true
// expect: "http://@/" ERR_INVALID_URL false
// expect: "http://" ERR_INVALID_URL false
// expect: "http:///a" http://a/ http://a ["","","a","","/","",""] true
// expect: "http:a" http://h/x/a http://h ["","","h","","/x/a","",""] true
// expect: "http:/a" http://h/a http://h ["","","h","","/a","",""] true
// expect: "http:\\\\a\\b" http://a/b http://a ["","","a","","/b","",""] true
// expect: "file:///C|/x" file:///C:/x null ["","","","","/C:/x","",""] true
// expect: "file:c:\\x\\y" file:///c:/x/y null ["","","","","/c:/x/y","",""] true
// expect: "file://localhost/x" file:///x null ["","","","","/x","",""] true
// expect: "file:" file:/// null ["","","","","/","",""] true
// expect: "file:x" file:///x null ["","","","","/x","",""] true
// expect: "file:///a/../../b" file:///b null ["","","","","/b","",""] true
// expect: "//b/c" http://b/c http://b ["","","b","","/c","",""] true
// expect: "/p" http://h/p http://h ["","","h","","/p","",""] true
// expect: "p/q" http://h/x/p/q http://h ["","","h","","/x/p/q","",""] true
// expect: "../x" http://h/x http://h ["","","h","","/x","",""] true
// expect: "./" http://h/x/ http://h ["","","h","","/x/","",""] true
// expect: ".." http://h/ http://h ["","","h","","/","",""] true
// expect: "?y" http://h/x/y?y http://h ["","","h","","/x/y","?y",""] true
// expect: "#z" http://h/x/y?q#z http://h ["","","h","","/x/y","?q","#z"] true
// expect: "" http://h/x/y?q http://h ["","","h","","/x/y","?q",""] true
// expect: "mailto:a" mailto:a null ["","","","","a","",""] true
// expect: "data:text/plain,a b#c d" data:text/plain,a b#c%20d null ["","","","","text/plain,a b","","#c%20d"] true
// expect: "javascript:x y" javascript:x y null ["","","","","x y","",""] true
// expect: "foo://a/b" foo://a/b null ["","","a","","/b","",""] true
// expect: "foo://a:80/../b" foo://a:80/b null ["","","a:80","80","/b","",""] true
// expect: "foo:/a" foo:/a null ["","","","","/a","",""] true
// expect: "foo:/..//p" foo:/.//p null ["","","","","//p","",""] true
// expect: "foo:a/../b" foo:a/../b null ["","","","","a/../b","",""] true
// expect: "foo://" foo:// null ["","","","","","",""] true
// expect: "foo:///a" foo:///a null ["","","","","/a","",""] true
// expect: "http://1.2.3" http://1.2.0.3/ http://1.2.0.3 ["","","1.2.0.3","","/","",""] true
// expect: "http://0x7f.1" http://127.0.0.1/ http://127.0.0.1 ["","","127.0.0.1","","/","",""] true
// expect: "http://256.1" ERR_INVALID_URL false
// expect: "http://1.2.3.4.5" ERR_INVALID_URL false
// expect: "http://[1::2]" http://[1::2]/ http://[1::2] ["","","[1::2]","","/","",""] true
// expect: "http://[::1.2.3.4]" http://[::102:304]/ http://[::102:304] ["","","[::102:304]","","/","",""] true
// expect: "http://[1:2]" ERR_INVALID_URL false
// expect: "http://[::g]" ERR_INVALID_URL false
// expect: "http://a b" ERR_INVALID_URL false
// expect: "http://a%41" http://aa/ http://aa ["","","aa","","/","",""] true
// expect: "http://a%00" ERR_INVALID_URL false
// expect: "http://a<b" ERR_INVALID_URL false
// expect: "http://exa\tmple\n.com" http://example.com/ http://example.com ["","","example.com","","/","",""] true
// expect: "  http://a  " http://a/ http://a ["","","a","","/","",""] true
// expect: "http://a/%zz%41 \"<>`{}^|" http://a/%zz%41%20%22%3C%3E%60%7B%7D^| http://a ["","","a","","/%zz%41%20%22%3C%3E%60%7B%7D^|","",""] true
// expect: "http://a?'\"<>`" http://a/?%27%22%3C%3E` http://a ["","","a","","/","?%27%22%3C%3E`",""] true
// expect: "http://a#\"<>`" http://a/#%22%3C%3E%60 http://a ["","","a","","/","","#%22%3C%3E%60"] true
// expect: "foo://a?'" foo://a?' null ["","","a","","","?'",""] true
// expect: "http://ü.de/ü?ü#ü" http://xn--tda.de/%C3%BC?%C3%BC#%C3%BC http://xn--tda.de ["","","xn--tda.de","","/%C3%BC","?%C3%BC","#%C3%BC"] true
// expect: "http://a/\ud800" http://a/%EF%BF%BD http://a ["","","a","","/%EF%BF%BD","",""] true
// expect: "wss://a:443/" wss://a/ wss://a ["","","a","","/","",""] true
// expect: "ftp://a:21" ftp://a/ ftp://a ["","","a","","/","",""] true
// expect: "blob:https://a.com/x" blob:https://a.com/x https://a.com ["","","","","https://a.com/x","",""] true
// expect: "blob:x" blob:x null ["","","","","x","",""] true
// expect: "a" http://h/x/a http://h ["","","h","","/x/a","",""] true
// expect: "1:x" http://h/x/1:x http://h ["","","h","","/x/1:x","",""] true
// expect: ":x" http://h/x/:x http://h ["","","h","","/x/:x","",""] true
// expect: "http://a..b" http://a..b/ http://a..b ["","","a..b","","/","",""] true
// expect: "http://." http://./ http://. ["","",".","","/","",""] true
// expect: "http://a." http://a./ http://a. ["","","a.","","/","",""] true
// expect: "http://%E2%98%83.com" http://xn--n3h.com/ http://xn--n3h.com ["","","xn--n3h.com","","/","",""] true
// expect: "http://xn--n3h.com" http://xn--n3h.com/ http://xn--n3h.com ["","","xn--n3h.com","","/","",""] true
// expect: "http://xn--" ERR_INVALID_URL false
// expect: "http://a|b" ERR_INVALID_URL false
// expect: "foo://a|b" ERR_INVALID_URL false
// expect: "foo://a%41^" ERR_INVALID_URL false
// expect: "http://user:pass:word@h" http://user:pass%3Aword@h/ http://h ["user","pass%3Aword","h","","/","",""] true
// expect: "http://a@b@c" http://a%40b@c/ http://c ["a%40b","","c","","/","",""] true
// expect: "http://a/." http://a/ http://a ["","","a","","/","",""] true
// expect: "http://a/./b" http://a/b http://a ["","","a","","/b","",""] true
// expect: "http://a/%2e%2E/b" http://a/b http://a ["","","a","","/b","",""] true
// expect: "http://a//b" http://a//b http://a ["","","a","","//b","",""] true
// expect: "http://a" http://a/ http://a ["","","a","","/","",""] true
// expect: "HTTP://A/b/../c" http://a/c http://a ["","","a","","/c","",""] true
// expect: "http://a:80/" http://a/ http://a ["","","a","","/","",""] true
// expect: "https://a:443" https://a/ https://a ["","","a","","/","",""] true
// expect: "http://a:99999" ERR_INVALID_URL false
// expect: "http://u:p@a:8/?q#f" http://u:p@a:8/?q#f http://a:8 ["u","p","a:8","8","/","?q","#f"] true
// expect: "http://u@a" http://u@a/ http://a ["u","","a","","/","",""] true
// expect: "http://:p@a" http://:p@a/ http://a ["","p","a","","/","",""] true
// expect: "http://@/" ERR_INVALID_URL false
// expect: "http://" ERR_INVALID_URL false
// expect: "http:///a" http://a/ http://a ["","","a","","/","",""] true
// expect: "http:a" http://a/ http://a ["","","a","","/","",""] true
// expect: "http:/a" http://a/ http://a ["","","a","","/","",""] true
// expect: "http:\\\\a\\b" http://a/b http://a ["","","a","","/b","",""] true
// expect: "file:///C|/x" file:///C:/x null ["","","","","/C:/x","",""] true
// expect: "file:c:\\x\\y" file:///c:/x/y null ["","","","","/c:/x/y","",""] true
// expect: "file://localhost/x" file:///x null ["","","","","/x","",""] true
// expect: "file:" file:///C:/d/e null ["","","","","/C:/d/e","",""] true
// expect: "file:x" file:///C:/d/x null ["","","","","/C:/d/x","",""] true
// expect: "file:///a/../../b" file:///b null ["","","","","/b","",""] true
// expect: "//b/c" file://b/c null ["","","b","","/c","",""] true
// expect: "/p" file:///C:/p null ["","","","","/C:/p","",""] true
// expect: "p/q" file:///C:/d/p/q null ["","","","","/C:/d/p/q","",""] true
// expect: "../x" file:///C:/x null ["","","","","/C:/x","",""] true
// expect: "./" file:///C:/d/ null ["","","","","/C:/d/","",""] true
// expect: ".." file:///C:/ null ["","","","","/C:/","",""] true
// expect: "?y" file:///C:/d/e?y null ["","","","","/C:/d/e","?y",""] true
// expect: "#z" file:///C:/d/e#z null ["","","","","/C:/d/e","","#z"] true
// expect: "" file:///C:/d/e null ["","","","","/C:/d/e","",""] true
// expect: "mailto:a" mailto:a null ["","","","","a","",""] true
// expect: "data:text/plain,a b#c d" data:text/plain,a b#c%20d null ["","","","","text/plain,a b","","#c%20d"] true
// expect: "javascript:x y" javascript:x y null ["","","","","x y","",""] true
// expect: "foo://a/b" foo://a/b null ["","","a","","/b","",""] true
// expect: "foo://a:80/../b" foo://a:80/b null ["","","a:80","80","/b","",""] true
// expect: "foo:/a" foo:/a null ["","","","","/a","",""] true
// expect: "foo:/..//p" foo:/.//p null ["","","","","//p","",""] true
// expect: "foo:a/../b" foo:a/../b null ["","","","","a/../b","",""] true
// expect: "foo://" foo:// null ["","","","","","",""] true
// expect: "foo:///a" foo:///a null ["","","","","/a","",""] true
// expect: "http://1.2.3" http://1.2.0.3/ http://1.2.0.3 ["","","1.2.0.3","","/","",""] true
// expect: "http://0x7f.1" http://127.0.0.1/ http://127.0.0.1 ["","","127.0.0.1","","/","",""] true
// expect: "http://256.1" ERR_INVALID_URL false
// expect: "http://1.2.3.4.5" ERR_INVALID_URL false
// expect: "http://[1::2]" http://[1::2]/ http://[1::2] ["","","[1::2]","","/","",""] true
// expect: "http://[::1.2.3.4]" http://[::102:304]/ http://[::102:304] ["","","[::102:304]","","/","",""] true
// expect: "http://[1:2]" ERR_INVALID_URL false
// expect: "http://[::g]" ERR_INVALID_URL false
// expect: "http://a b" ERR_INVALID_URL false
// expect: "http://a%41" http://aa/ http://aa ["","","aa","","/","",""] true
// expect: "http://a%00" ERR_INVALID_URL false
// expect: "http://a<b" ERR_INVALID_URL false
// expect: "http://exa\tmple\n.com" http://example.com/ http://example.com ["","","example.com","","/","",""] true
// expect: "  http://a  " http://a/ http://a ["","","a","","/","",""] true
// expect: "http://a/%zz%41 \"<>`{}^|" http://a/%zz%41%20%22%3C%3E%60%7B%7D^| http://a ["","","a","","/%zz%41%20%22%3C%3E%60%7B%7D^|","",""] true
// expect: "http://a?'\"<>`" http://a/?%27%22%3C%3E` http://a ["","","a","","/","?%27%22%3C%3E`",""] true
// expect: "http://a#\"<>`" http://a/#%22%3C%3E%60 http://a ["","","a","","/","","#%22%3C%3E%60"] true
// expect: "foo://a?'" foo://a?' null ["","","a","","","?'",""] true
// expect: "http://ü.de/ü?ü#ü" http://xn--tda.de/%C3%BC?%C3%BC#%C3%BC http://xn--tda.de ["","","xn--tda.de","","/%C3%BC","?%C3%BC","#%C3%BC"] true
// expect: "http://a/\ud800" http://a/%EF%BF%BD http://a ["","","a","","/%EF%BF%BD","",""] true
// expect: "wss://a:443/" wss://a/ wss://a ["","","a","","/","",""] true
// expect: "ftp://a:21" ftp://a/ ftp://a ["","","a","","/","",""] true
// expect: "blob:https://a.com/x" blob:https://a.com/x https://a.com ["","","","","https://a.com/x","",""] true
// expect: "blob:x" blob:x null ["","","","","x","",""] true
// expect: "a" file:///C:/d/a null ["","","","","/C:/d/a","",""] true
// expect: "1:x" file:///C:/d/1:x null ["","","","","/C:/d/1:x","",""] true
// expect: ":x" file:///C:/d/:x null ["","","","","/C:/d/:x","",""] true
// expect: "http://a..b" http://a..b/ http://a..b ["","","a..b","","/","",""] true
// expect: "http://." http://./ http://. ["","",".","","/","",""] true
// expect: "http://a." http://a./ http://a. ["","","a.","","/","",""] true
// expect: "http://%E2%98%83.com" http://xn--n3h.com/ http://xn--n3h.com ["","","xn--n3h.com","","/","",""] true
// expect: "http://xn--n3h.com" http://xn--n3h.com/ http://xn--n3h.com ["","","xn--n3h.com","","/","",""] true
// expect: "http://xn--" ERR_INVALID_URL false
// expect: "http://a|b" ERR_INVALID_URL false
// expect: "foo://a|b" ERR_INVALID_URL false
// expect: "foo://a%41^" ERR_INVALID_URL false
// expect: "http://user:pass:word@h" http://user:pass%3Aword@h/ http://h ["user","pass%3Aword","h","","/","",""] true
// expect: "http://a@b@c" http://a%40b@c/ http://c ["a%40b","","c","","/","",""] true
// expect: "http://a/." http://a/ http://a ["","","a","","/","",""] true
// expect: "http://a/./b" http://a/b http://a ["","","a","","/b","",""] true
// expect: "http://a/%2e%2E/b" http://a/b http://a ["","","a","","/b","",""] true
// expect: "http://a//b" http://a//b http://a ["","","a","","//b","",""] true
// expect: "http://a" http://a/ http://a ["","","a","","/","",""] true
// expect: "HTTP://A/b/../c" http://a/c http://a ["","","a","","/c","",""] true
// expect: "http://a:80/" http://a/ http://a ["","","a","","/","",""] true
// expect: "https://a:443" https://a/ https://a ["","","a","","/","",""] true
// expect: "http://a:99999" ERR_INVALID_URL false
// expect: "http://u:p@a:8/?q#f" http://u:p@a:8/?q#f http://a:8 ["u","p","a:8","8","/","?q","#f"] true
// expect: "http://u@a" http://u@a/ http://a ["u","","a","","/","",""] true
// expect: "http://:p@a" http://:p@a/ http://a ["","p","a","","/","",""] true
// expect: "http://@/" ERR_INVALID_URL false
// expect: "http://" ERR_INVALID_URL false
// expect: "http:///a" http://a/ http://a ["","","a","","/","",""] true
// expect: "http:a" http://a/ http://a ["","","a","","/","",""] true
// expect: "http:/a" http://a/ http://a ["","","a","","/","",""] true
// expect: "http:\\\\a\\b" http://a/b http://a ["","","a","","/b","",""] true
// expect: "file:///C|/x" file:///C:/x null ["","","","","/C:/x","",""] true
// expect: "file:c:\\x\\y" file:///c:/x/y null ["","","","","/c:/x/y","",""] true
// expect: "file://localhost/x" file:///x null ["","","","","/x","",""] true
// expect: "file:" file:/// null ["","","","","/","",""] true
// expect: "file:x" file:///x null ["","","","","/x","",""] true
// expect: "file:///a/../../b" file:///b null ["","","","","/b","",""] true
// expect: "//b/c" ERR_INVALID_URL false
// expect: "/p" ERR_INVALID_URL false
// expect: "p/q" ERR_INVALID_URL false
// expect: "../x" ERR_INVALID_URL false
// expect: "./" ERR_INVALID_URL false
// expect: ".." ERR_INVALID_URL false
// expect: "?y" ERR_INVALID_URL false
// expect: "#z" foo:opaque#z null ["","","","","opaque","","#z"] true
// expect: "" ERR_INVALID_URL false
// expect: "mailto:a" mailto:a null ["","","","","a","",""] true
// expect: "data:text/plain,a b#c d" data:text/plain,a b#c%20d null ["","","","","text/plain,a b","","#c%20d"] true
// expect: "javascript:x y" javascript:x y null ["","","","","x y","",""] true
// expect: "foo://a/b" foo://a/b null ["","","a","","/b","",""] true
// expect: "foo://a:80/../b" foo://a:80/b null ["","","a:80","80","/b","",""] true
// expect: "foo:/a" foo:/a null ["","","","","/a","",""] true
// expect: "foo:/..//p" foo:/.//p null ["","","","","//p","",""] true
// expect: "foo:a/../b" foo:a/../b null ["","","","","a/../b","",""] true
// expect: "foo://" foo:// null ["","","","","","",""] true
// expect: "foo:///a" foo:///a null ["","","","","/a","",""] true
// expect: "http://1.2.3" http://1.2.0.3/ http://1.2.0.3 ["","","1.2.0.3","","/","",""] true
// expect: "http://0x7f.1" http://127.0.0.1/ http://127.0.0.1 ["","","127.0.0.1","","/","",""] true
// expect: "http://256.1" ERR_INVALID_URL false
// expect: "http://1.2.3.4.5" ERR_INVALID_URL false
// expect: "http://[1::2]" http://[1::2]/ http://[1::2] ["","","[1::2]","","/","",""] true
// expect: "http://[::1.2.3.4]" http://[::102:304]/ http://[::102:304] ["","","[::102:304]","","/","",""] true
// expect: "http://[1:2]" ERR_INVALID_URL false
// expect: "http://[::g]" ERR_INVALID_URL false
// expect: "http://a b" ERR_INVALID_URL false
// expect: "http://a%41" http://aa/ http://aa ["","","aa","","/","",""] true
// expect: "http://a%00" ERR_INVALID_URL false
// expect: "http://a<b" ERR_INVALID_URL false
// expect: "http://exa\tmple\n.com" http://example.com/ http://example.com ["","","example.com","","/","",""] true
// expect: "  http://a  " http://a/ http://a ["","","a","","/","",""] true
// expect: "http://a/%zz%41 \"<>`{}^|" http://a/%zz%41%20%22%3C%3E%60%7B%7D^| http://a ["","","a","","/%zz%41%20%22%3C%3E%60%7B%7D^|","",""] true
// expect: "http://a?'\"<>`" http://a/?%27%22%3C%3E` http://a ["","","a","","/","?%27%22%3C%3E`",""] true
// expect: "http://a#\"<>`" http://a/#%22%3C%3E%60 http://a ["","","a","","/","","#%22%3C%3E%60"] true
// expect: "foo://a?'" foo://a?' null ["","","a","","","?'",""] true
// expect: "http://ü.de/ü?ü#ü" http://xn--tda.de/%C3%BC?%C3%BC#%C3%BC http://xn--tda.de ["","","xn--tda.de","","/%C3%BC","?%C3%BC","#%C3%BC"] true
// expect: "http://a/\ud800" http://a/%EF%BF%BD http://a ["","","a","","/%EF%BF%BD","",""] true
// expect: "wss://a:443/" wss://a/ wss://a ["","","a","","/","",""] true
// expect: "ftp://a:21" ftp://a/ ftp://a ["","","a","","/","",""] true
// expect: "blob:https://a.com/x" blob:https://a.com/x https://a.com ["","","","","https://a.com/x","",""] true
// expect: "blob:x" blob:x null ["","","","","x","",""] true
// expect: "a" ERR_INVALID_URL false
// expect: "1:x" ERR_INVALID_URL false
// expect: ":x" ERR_INVALID_URL false
// expect: "http://a..b" http://a..b/ http://a..b ["","","a..b","","/","",""] true
// expect: "http://." http://./ http://. ["","",".","","/","",""] true
// expect: "http://a." http://a./ http://a. ["","","a.","","/","",""] true
// expect: "http://%E2%98%83.com" http://xn--n3h.com/ http://xn--n3h.com ["","","xn--n3h.com","","/","",""] true
// expect: "http://xn--n3h.com" http://xn--n3h.com/ http://xn--n3h.com ["","","xn--n3h.com","","/","",""] true
// expect: "http://xn--" ERR_INVALID_URL false
// expect: "http://a|b" ERR_INVALID_URL false
// expect: "foo://a|b" ERR_INVALID_URL false
// expect: "foo://a%41^" ERR_INVALID_URL false
// expect: "http://user:pass:word@h" http://user:pass%3Aword@h/ http://h ["user","pass%3Aword","h","","/","",""] true
// expect: "http://a@b@c" http://a%40b@c/ http://c ["a%40b","","c","","/","",""] true
// expect: "http://a/." http://a/ http://a ["","","a","","/","",""] true
// expect: "http://a/./b" http://a/b http://a ["","","a","","/b","",""] true
// expect: "http://a/%2e%2E/b" http://a/b http://a ["","","a","","/b","",""] true
// expect: "http://a//b" http://a//b http://a ["","","a","","//b","",""] true
// expect: "http://a" http://a/ http://a ["","","a","","/","",""] true
// expect: "HTTP://A/b/../c" http://a/c http://a ["","","a","","/c","",""] true
// expect: "http://a:80/" http://a/ http://a ["","","a","","/","",""] true
// expect: "https://a:443" https://a/ https://a ["","","a","","/","",""] true
// expect: "http://a:99999" ERR_INVALID_URL false
// expect: "http://u:p@a:8/?q#f" http://u:p@a:8/?q#f http://a:8 ["u","p","a:8","8","/","?q","#f"] true
// expect: "http://u@a" http://u@a/ http://a ["u","","a","","/","",""] true
// expect: "http://:p@a" http://:p@a/ http://a ["","p","a","","/","",""] true
// expect: "http://@/" ERR_INVALID_URL false
// expect: "http://" ERR_INVALID_URL false
// expect: "http:///a" http://a/ http://a ["","","a","","/","",""] true
// expect: "http:a" http://a/ http://a ["","","a","","/","",""] true
// expect: "http:/a" http://a/ http://a ["","","a","","/","",""] true
// expect: "http:\\\\a\\b" http://a/b http://a ["","","a","","/b","",""] true
// expect: "file:///C|/x" file:///C:/x null ["","","","","/C:/x","",""] true
// expect: "file:c:\\x\\y" file:///c:/x/y null ["","","","","/c:/x/y","",""] true
// expect: "file://localhost/x" file:///x null ["","","","","/x","",""] true
// expect: "file:" file:/// null ["","","","","/","",""] true
// expect: "file:x" file:///x null ["","","","","/x","",""] true
// expect: "file:///a/../../b" file:///b null ["","","","","/b","",""] true
// expect: "//b/c" foo://b/c null ["","","b","","/c","",""] true
// expect: "/p" foo://h/p null ["","","h","","/p","",""] true
// expect: "p/q" foo://h/x/p/q null ["","","h","","/x/p/q","",""] true
// expect: "../x" foo://h/x null ["","","h","","/x","",""] true
// expect: "./" foo://h/x/ null ["","","h","","/x/","",""] true
// expect: ".." foo://h/ null ["","","h","","/","",""] true
// expect: "?y" foo://h/x/y?y null ["","","h","","/x/y","?y",""] true
// expect: "#z" foo://h/x/y#z null ["","","h","","/x/y","","#z"] true
// expect: "" foo://h/x/y null ["","","h","","/x/y","",""] true
// expect: "mailto:a" mailto:a null ["","","","","a","",""] true
// expect: "data:text/plain,a b#c d" data:text/plain,a b#c%20d null ["","","","","text/plain,a b","","#c%20d"] true
// expect: "javascript:x y" javascript:x y null ["","","","","x y","",""] true
// expect: "foo://a/b" foo://a/b null ["","","a","","/b","",""] true
// expect: "foo://a:80/../b" foo://a:80/b null ["","","a:80","80","/b","",""] true
// expect: "foo:/a" foo:/a null ["","","","","/a","",""] true
// expect: "foo:/..//p" foo:/.//p null ["","","","","//p","",""] true
// expect: "foo:a/../b" foo:a/../b null ["","","","","a/../b","",""] true
// expect: "foo://" foo:// null ["","","","","","",""] true
// expect: "foo:///a" foo:///a null ["","","","","/a","",""] true
// expect: "http://1.2.3" http://1.2.0.3/ http://1.2.0.3 ["","","1.2.0.3","","/","",""] true
// expect: "http://0x7f.1" http://127.0.0.1/ http://127.0.0.1 ["","","127.0.0.1","","/","",""] true
// expect: "http://256.1" ERR_INVALID_URL false
// expect: "http://1.2.3.4.5" ERR_INVALID_URL false
// expect: "http://[1::2]" http://[1::2]/ http://[1::2] ["","","[1::2]","","/","",""] true
// expect: "http://[::1.2.3.4]" http://[::102:304]/ http://[::102:304] ["","","[::102:304]","","/","",""] true
// expect: "http://[1:2]" ERR_INVALID_URL false
// expect: "http://[::g]" ERR_INVALID_URL false
// expect: "http://a b" ERR_INVALID_URL false
// expect: "http://a%41" http://aa/ http://aa ["","","aa","","/","",""] true
// expect: "http://a%00" ERR_INVALID_URL false
// expect: "http://a<b" ERR_INVALID_URL false
// expect: "http://exa\tmple\n.com" http://example.com/ http://example.com ["","","example.com","","/","",""] true
// expect: "  http://a  " http://a/ http://a ["","","a","","/","",""] true
// expect: "http://a/%zz%41 \"<>`{}^|" http://a/%zz%41%20%22%3C%3E%60%7B%7D^| http://a ["","","a","","/%zz%41%20%22%3C%3E%60%7B%7D^|","",""] true
// expect: "http://a?'\"<>`" http://a/?%27%22%3C%3E` http://a ["","","a","","/","?%27%22%3C%3E`",""] true
// expect: "http://a#\"<>`" http://a/#%22%3C%3E%60 http://a ["","","a","","/","","#%22%3C%3E%60"] true
// expect: "foo://a?'" foo://a?' null ["","","a","","","?'",""] true
// expect: "http://ü.de/ü?ü#ü" http://xn--tda.de/%C3%BC?%C3%BC#%C3%BC http://xn--tda.de ["","","xn--tda.de","","/%C3%BC","?%C3%BC","#%C3%BC"] true
// expect: "http://a/\ud800" http://a/%EF%BF%BD http://a ["","","a","","/%EF%BF%BD","",""] true
// expect: "wss://a:443/" wss://a/ wss://a ["","","a","","/","",""] true
// expect: "ftp://a:21" ftp://a/ ftp://a ["","","a","","/","",""] true
// expect: "blob:https://a.com/x" blob:https://a.com/x https://a.com ["","","","","https://a.com/x","",""] true
// expect: "blob:x" blob:x null ["","","","","x","",""] true
// expect: "a" foo://h/x/a null ["","","h","","/x/a","",""] true
// expect: "1:x" foo://h/x/1:x null ["","","h","","/x/1:x","",""] true
// expect: ":x" foo://h/x/:x null ["","","h","","/x/:x","",""] true
// expect: "http://a..b" http://a..b/ http://a..b ["","","a..b","","/","",""] true
// expect: "http://." http://./ http://. ["","",".","","/","",""] true
// expect: "http://a." http://a./ http://a. ["","","a.","","/","",""] true
// expect: "http://%E2%98%83.com" http://xn--n3h.com/ http://xn--n3h.com ["","","xn--n3h.com","","/","",""] true
// expect: "http://xn--n3h.com" http://xn--n3h.com/ http://xn--n3h.com ["","","xn--n3h.com","","/","",""] true
// expect: "http://xn--" ERR_INVALID_URL false
// expect: "http://a|b" ERR_INVALID_URL false
// expect: "foo://a|b" ERR_INVALID_URL false
// expect: "foo://a%41^" ERR_INVALID_URL false
// expect: "http://user:pass:word@h" http://user:pass%3Aword@h/ http://h ["user","pass%3Aword","h","","/","",""] true
// expect: "http://a@b@c" http://a%40b@c/ http://c ["a%40b","","c","","/","",""] true
// expect: "http://a/." http://a/ http://a ["","","a","","/","",""] true
// expect: "http://a/./b" http://a/b http://a ["","","a","","/b","",""] true
// expect: "http://a/%2e%2E/b" http://a/b http://a ["","","a","","/b","",""] true
// expect: "http://a//b" http://a//b http://a ["","","a","","//b","",""] true
// expect: "http://a" ERR_INVALID_URL false
// expect: "HTTP://A/b/../c" ERR_INVALID_URL false
// expect: "http://a:80/" ERR_INVALID_URL false
// expect: "https://a:443" ERR_INVALID_URL false
// expect: "http://a:99999" ERR_INVALID_URL false
// expect: "http://u:p@a:8/?q#f" ERR_INVALID_URL false
// expect: "http://u@a" ERR_INVALID_URL false
// expect: "http://:p@a" ERR_INVALID_URL false
// expect: "http://@/" ERR_INVALID_URL false
// expect: "http://" ERR_INVALID_URL false
// expect: "http:///a" ERR_INVALID_URL false
// expect: "http:a" ERR_INVALID_URL false
// expect: "http:/a" ERR_INVALID_URL false
// expect: "http:\\\\a\\b" ERR_INVALID_URL false
// expect: "file:///C|/x" ERR_INVALID_URL false
// expect: "file:c:\\x\\y" ERR_INVALID_URL false
// expect: "file://localhost/x" ERR_INVALID_URL false
// expect: "file:" ERR_INVALID_URL false
// expect: "file:x" ERR_INVALID_URL false
// expect: "file:///a/../../b" ERR_INVALID_URL false
// expect: "//b/c" ERR_INVALID_URL false
// expect: "/p" ERR_INVALID_URL false
// expect: "p/q" ERR_INVALID_URL false
// expect: "../x" ERR_INVALID_URL false
// expect: "./" ERR_INVALID_URL false
// expect: ".." ERR_INVALID_URL false
// expect: "?y" ERR_INVALID_URL false
// expect: "#z" ERR_INVALID_URL false
// expect: "" ERR_INVALID_URL false
// expect: "mailto:a" ERR_INVALID_URL false
// expect: "data:text/plain,a b#c d" ERR_INVALID_URL false
// expect: "javascript:x y" ERR_INVALID_URL false
// expect: "foo://a/b" ERR_INVALID_URL false
// expect: "foo://a:80/../b" ERR_INVALID_URL false
// expect: "foo:/a" ERR_INVALID_URL false
// expect: "foo:/..//p" ERR_INVALID_URL false
// expect: "foo:a/../b" ERR_INVALID_URL false
// expect: "foo://" ERR_INVALID_URL false
// expect: "foo:///a" ERR_INVALID_URL false
// expect: "http://1.2.3" ERR_INVALID_URL false
// expect: "http://0x7f.1" ERR_INVALID_URL false
// expect: "http://256.1" ERR_INVALID_URL false
// expect: "http://1.2.3.4.5" ERR_INVALID_URL false
// expect: "http://[1::2]" ERR_INVALID_URL false
// expect: "http://[::1.2.3.4]" ERR_INVALID_URL false
// expect: "http://[1:2]" ERR_INVALID_URL false
// expect: "http://[::g]" ERR_INVALID_URL false
// expect: "http://a b" ERR_INVALID_URL false
// expect: "http://a%41" ERR_INVALID_URL false
// expect: "http://a%00" ERR_INVALID_URL false
// expect: "http://a<b" ERR_INVALID_URL false
// expect: "http://exa\tmple\n.com" ERR_INVALID_URL false
// expect: "  http://a  " ERR_INVALID_URL false
// expect: "http://a/%zz%41 \"<>`{}^|" ERR_INVALID_URL false
// expect: "http://a?'\"<>`" ERR_INVALID_URL false
// expect: "http://a#\"<>`" ERR_INVALID_URL false
// expect: "foo://a?'" ERR_INVALID_URL false
// expect: "http://ü.de/ü?ü#ü" ERR_INVALID_URL false
// expect: "http://a/\ud800" ERR_INVALID_URL false
// expect: "wss://a:443/" ERR_INVALID_URL false
// expect: "ftp://a:21" ERR_INVALID_URL false
// expect: "blob:https://a.com/x" ERR_INVALID_URL false
// expect: "blob:x" ERR_INVALID_URL false
// expect: "a" ERR_INVALID_URL false
// expect: "1:x" ERR_INVALID_URL false
// expect: ":x" ERR_INVALID_URL false
// expect: "http://a..b" ERR_INVALID_URL false
// expect: "http://." ERR_INVALID_URL false
// expect: "http://a." ERR_INVALID_URL false
// expect: "http://%E2%98%83.com" ERR_INVALID_URL false
// expect: "http://xn--n3h.com" ERR_INVALID_URL false
// expect: "http://xn--" ERR_INVALID_URL false
// expect: "http://a|b" ERR_INVALID_URL false
// expect: "foo://a|b" ERR_INVALID_URL false
// expect: "foo://a%41^" ERR_INVALID_URL false
// expect: "http://user:pass:word@h" ERR_INVALID_URL false
// expect: "http://a@b@c" ERR_INVALID_URL false
// expect: "http://a/." ERR_INVALID_URL false
// expect: "http://a/./b" ERR_INVALID_URL false
// expect: "http://a/%2e%2E/b" ERR_INVALID_URL false
// expect: "http://a//b" ERR_INVALID_URL false
// expect: http://u:p@h:8/p?q#f protocol "https" https://u:p@h:8/p?q#f
// expect: http://u:p@h:8/p?q#f protocol "foo" http://u:p@h:8/p?q#f
// expect: http://u:p@h:8/p?q#f protocol "file:" http://u:p@h:8/p?q#f
// expect: http://u:p@h:8/p?q#f protocol "ftp:x" ftp://u:p@h:8/p?q#f
// expect: http://u:p@h:8/p?q#f protocol "1" http://u:p@h:8/p?q#f
// expect: http://u:p@h:8/p?q#f protocol "" http://u:p@h:8/p?q#f
// expect: http://u:p@h:8/p?q#f username "a:b@" http://a%3Ab%40:p@h:8/p?q#f
// expect: http://u:p@h:8/p?q#f username "" http://:p@h:8/p?q#f
// expect: http://u:p@h:8/p?q#f password "ü" http://u:%C3%BC@h:8/p?q#f
// expect: http://u:p@h:8/p?q#f password "" http://u@h:8/p?q#f
// expect: http://u:p@h:8/p?q#f host "b" http://u:p@b:8/p?q#f
// expect: http://u:p@h:8/p?q#f host "b:9" http://u:p@b:9/p?q#f
// expect: http://u:p@h:8/p?q#f host "b:x" http://u:p@b:8/p?q#f
// expect: http://u:p@h:8/p?q#f host "" http://u:p@h:8/p?q#f
// expect: http://u:p@h:8/p?q#f host "b/c" http://u:p@b:8/p?q#f
// expect: http://u:p@h:8/p?q#f host "[::1]:5" http://u:p@[::1]:5/p?q#f
// expect: http://u:p@h:8/p?q#f host "1.2" http://u:p@1.0.0.2:8/p?q#f
// expect: http://u:p@h:8/p?q#f hostname "c" http://u:p@c:8/p?q#f
// expect: http://u:p@h:8/p?q#f hostname "c:9" http://u:p@h:8/p?q#f
// expect: http://u:p@h:8/p?q#f hostname "" http://u:p@h:8/p?q#f
// expect: http://u:p@h:8/p?q#f hostname "a b" http://u:p@h:8/p?q#f
// expect: http://u:p@h:8/p?q#f hostname "0x10" http://u:p@0.0.0.16:8/p?q#f
// expect: http://u:p@h:8/p?q#f port "1" http://u:p@h:1/p?q#f
// expect: http://u:p@h:8/p?q#f port "80" http://u:p@h/p?q#f
// expect: http://u:p@h:8/p?q#f port "9x" http://u:p@h:9/p?q#f
// expect: http://u:p@h:8/p?q#f port "x" http://u:p@h:8/p?q#f
// expect: http://u:p@h:8/p?q#f port "" http://u:p@h/p?q#f
// expect: http://u:p@h:8/p?q#f port "70000" http://u:p@h:8/p?q#f
// expect: http://u:p@h:8/p?q#f pathname "" http://u:p@h:8/?q#f
// expect: http://u:p@h:8/p?q#f pathname "x" http://u:p@h:8/x?q#f
// expect: http://u:p@h:8/p?q#f pathname "/y?z#" http://u:p@h:8/y%3Fz%23?q#f
// expect: http://u:p@h:8/p?q#f pathname "\\w" http://u:p@h:8/w?q#f
// expect: http://u:p@h:8/p?q#f search "" http://u:p@h:8/p#f
// expect: http://u:p@h:8/p?q#f search "?" http://u:p@h:8/p?#f
// expect: http://u:p@h:8/p?q#f search "a b" http://u:p@h:8/p?a%20b#f
// expect: http://u:p@h:8/p?q#f search "?x#y" http://u:p@h:8/p?x%23y#f
// expect: http://u:p@h:8/p?q#f hash "" http://u:p@h:8/p?q
// expect: http://u:p@h:8/p?q#f hash "#" http://u:p@h:8/p?q#
// expect: http://u:p@h:8/p?q#f hash "a b`" http://u:p@h:8/p?q#a%20b%60
// expect: http://u:p@h:8/p?q#f hash "##" http://u:p@h:8/p?q##
// expect: http://u:p@h:8/p?q#f href "http://new" http://new/
// expect: http://u:p@h:8/p?q#f href "bad" ERR_INVALID_URL bad
// expect: https://h protocol "https" https://h/
// expect: https://h protocol "foo" https://h/
// expect: https://h protocol "file:" file://h/
// expect: https://h protocol "ftp:x" ftp://h/
// expect: https://h protocol "1" https://h/
// expect: https://h protocol "" https://h/
// expect: https://h username "a:b@" https://a%3Ab%40@h/
// expect: https://h username "" https://h/
// expect: https://h password "ü" https://:%C3%BC@h/
// expect: https://h password "" https://h/
// expect: https://h host "b" https://b/
// expect: https://h host "b:9" https://b:9/
// expect: https://h host "b:x" https://b/
// expect: https://h host "" https://h/
// expect: https://h host "b/c" https://b/
// expect: https://h host "[::1]:5" https://[::1]:5/
// expect: https://h host "1.2" https://1.0.0.2/
// expect: https://h hostname "c" https://c/
// expect: https://h hostname "c:9" https://h/
// expect: https://h hostname "" https://h/
// expect: https://h hostname "a b" https://h/
// expect: https://h hostname "0x10" https://0.0.0.16/
// expect: https://h port "1" https://h:1/
// expect: https://h port "80" https://h:80/
// expect: https://h port "9x" https://h:9/
// expect: https://h port "x" https://h/
// expect: https://h port "" https://h/
// expect: https://h port "70000" https://h/
// expect: https://h pathname "" https://h/
// expect: https://h pathname "x" https://h/x
// expect: https://h pathname "/y?z#" https://h/y%3Fz%23
// expect: https://h pathname "\\w" https://h/w
// expect: https://h search "" https://h/
// expect: https://h search "?" https://h/?
// expect: https://h search "a b" https://h/?a%20b
// expect: https://h search "?x#y" https://h/?x%23y
// expect: https://h hash "" https://h/
// expect: https://h hash "#" https://h/#
// expect: https://h hash "a b`" https://h/#a%20b%60
// expect: https://h hash "##" https://h/##
// expect: https://h href "http://new" http://new/
// expect: https://h href "bad" ERR_INVALID_URL bad
// expect: file:///x/y protocol "https" file:///x/y
// expect: file:///x/y protocol "foo" file:///x/y
// expect: file:///x/y protocol "file:" file:///x/y
// expect: file:///x/y protocol "ftp:x" file:///x/y
// expect: file:///x/y protocol "1" file:///x/y
// expect: file:///x/y protocol "" file:///x/y
// expect: file:///x/y username "a:b@" file:///x/y
// expect: file:///x/y username "" file:///x/y
// expect: file:///x/y password "ü" file:///x/y
// expect: file:///x/y password "" file:///x/y
// expect: file:///x/y host "b" file://b/x/y
// expect: file:///x/y host "b:9" file:///x/y
// expect: file:///x/y host "b:x" file:///x/y
// expect: file:///x/y host "" file:///x/y
// expect: file:///x/y host "b/c" file://b/x/y
// expect: file:///x/y host "[::1]:5" file:///x/y
// expect: file:///x/y host "1.2" file://1.0.0.2/x/y
// expect: file:///x/y hostname "c" file://c/x/y
// expect: file:///x/y hostname "c:9" file:///x/y
// expect: file:///x/y hostname "" file:///x/y
// expect: file:///x/y hostname "a b" file:///x/y
// expect: file:///x/y hostname "0x10" file://0.0.0.16/x/y
// expect: file:///x/y port "1" file:///x/y
// expect: file:///x/y port "80" file:///x/y
// expect: file:///x/y port "9x" file:///x/y
// expect: file:///x/y port "x" file:///x/y
// expect: file:///x/y port "" file:///x/y
// expect: file:///x/y port "70000" file:///x/y
// expect: file:///x/y pathname "" file:///
// expect: file:///x/y pathname "x" file:///x
// expect: file:///x/y pathname "/y?z#" file:///y%3Fz%23
// expect: file:///x/y pathname "\\w" file:///w
// expect: file:///x/y search "" file:///x/y
// expect: file:///x/y search "?" file:///x/y?
// expect: file:///x/y search "a b" file:///x/y?a%20b
// expect: file:///x/y search "?x#y" file:///x/y?x%23y
// expect: file:///x/y hash "" file:///x/y
// expect: file:///x/y hash "#" file:///x/y#
// expect: file:///x/y hash "a b`" file:///x/y#a%20b%60
// expect: file:///x/y hash "##" file:///x/y##
// expect: file:///x/y href "http://new" http://new/
// expect: file:///x/y href "bad" ERR_INVALID_URL bad
// expect: foo://h/p protocol "https" foo://h/p
// expect: foo://h/p protocol "foo" foo://h/p
// expect: foo://h/p protocol "file:" foo://h/p
// expect: foo://h/p protocol "ftp:x" foo://h/p
// expect: foo://h/p protocol "1" foo://h/p
// expect: foo://h/p protocol "" foo://h/p
// expect: foo://h/p username "a:b@" foo://a%3Ab%40@h/p
// expect: foo://h/p username "" foo://h/p
// expect: foo://h/p password "ü" foo://:%C3%BC@h/p
// expect: foo://h/p password "" foo://h/p
// expect: foo://h/p host "b" foo://b/p
// expect: foo://h/p host "b:9" foo://b:9/p
// expect: foo://h/p host "b:x" foo://b/p
// expect: foo://h/p host "" foo:///p
// expect: foo://h/p host "b/c" foo://b/p
// expect: foo://h/p host "[::1]:5" foo://[::1]:5/p
// expect: foo://h/p host "1.2" foo://1.2/p
// expect: foo://h/p hostname "c" foo://c/p
// expect: foo://h/p hostname "c:9" foo://h/p
// expect: foo://h/p hostname "" foo:///p
// expect: foo://h/p hostname "a b" foo://h/p
// expect: foo://h/p hostname "0x10" foo://0x10/p
// expect: foo://h/p port "1" foo://h:1/p
// expect: foo://h/p port "80" foo://h:80/p
// expect: foo://h/p port "9x" foo://h:9/p
// expect: foo://h/p port "x" foo://h/p
// expect: foo://h/p port "" foo://h/p
// expect: foo://h/p port "70000" foo://h/p
// expect: foo://h/p pathname "" foo://h
// expect: foo://h/p pathname "x" foo://h/x
// expect: foo://h/p pathname "/y?z#" foo://h/y%3Fz%23
// expect: foo://h/p pathname "\\w" foo://h/\w
// expect: foo://h/p search "" foo://h/p
// expect: foo://h/p search "?" foo://h/p?
// expect: foo://h/p search "a b" foo://h/p?a%20b
// expect: foo://h/p search "?x#y" foo://h/p?x%23y
// expect: foo://h/p hash "" foo://h/p
// expect: foo://h/p hash "#" foo://h/p#
// expect: foo://h/p hash "a b`" foo://h/p#a%20b%60
// expect: foo://h/p hash "##" foo://h/p##
// expect: foo://h/p href "http://new" http://new/
// expect: foo://h/p href "bad" ERR_INVALID_URL bad
// expect: foo:opaque ?q protocol "https" foo:opaque ?q
// expect: foo:opaque ?q protocol "foo" foo:opaque ?q
// expect: foo:opaque ?q protocol "file:" foo:opaque ?q
// expect: foo:opaque ?q protocol "ftp:x" foo:opaque ?q
// expect: foo:opaque ?q protocol "1" foo:opaque ?q
// expect: foo:opaque ?q protocol "" foo:opaque ?q
// expect: foo:opaque ?q username "a:b@" foo:opaque ?q
// expect: foo:opaque ?q username "" foo:opaque ?q
// expect: foo:opaque ?q password "ü" foo:opaque ?q
// expect: foo:opaque ?q password "" foo:opaque ?q
// expect: foo:opaque ?q host "b" foo:opaque ?q
// expect: foo:opaque ?q host "b:9" foo:opaque ?q
// expect: foo:opaque ?q host "b:x" foo:opaque ?q
// expect: foo:opaque ?q host "" foo:opaque ?q
// expect: foo:opaque ?q host "b/c" foo:opaque ?q
// expect: foo:opaque ?q host "[::1]:5" foo:opaque ?q
// expect: foo:opaque ?q host "1.2" foo:opaque ?q
// expect: foo:opaque ?q hostname "c" foo:opaque ?q
// expect: foo:opaque ?q hostname "c:9" foo:opaque ?q
// expect: foo:opaque ?q hostname "" foo:opaque ?q
// expect: foo:opaque ?q hostname "a b" foo:opaque ?q
// expect: foo:opaque ?q hostname "0x10" foo:opaque ?q
// expect: foo:opaque ?q port "1" foo:opaque ?q
// expect: foo:opaque ?q port "80" foo:opaque ?q
// expect: foo:opaque ?q port "9x" foo:opaque ?q
// expect: foo:opaque ?q port "x" foo:opaque ?q
// expect: foo:opaque ?q port "" foo:opaque ?q
// expect: foo:opaque ?q port "70000" foo:opaque ?q
// expect: foo:opaque ?q pathname "" foo:opaque ?q
// expect: foo:opaque ?q pathname "x" foo:opaque ?q
// expect: foo:opaque ?q pathname "/y?z#" foo:opaque ?q
// expect: foo:opaque ?q pathname "\\w" foo:opaque ?q
// expect: foo:opaque ?q search "" foo:opaque
// expect: foo:opaque ?q search "?" foo:opaque ?
// expect: foo:opaque ?q search "a b" foo:opaque ?a%20b
// expect: foo:opaque ?q search "?x#y" foo:opaque ?x%23y
// expect: foo:opaque ?q hash "" foo:opaque ?q
// expect: foo:opaque ?q hash "#" foo:opaque ?q#
// expect: foo:opaque ?q hash "a b`" foo:opaque ?q#a%20b%60
// expect: foo:opaque ?q hash "##" foo:opaque ?q##
// expect: foo:opaque ?q href "http://new" http://new/
// expect: foo:opaque ?q href "bad" ERR_INVALID_URL bad
// expect: javascript:x protocol "https" javascript:x
// expect: javascript:x protocol "foo" foo:x
// expect: javascript:x protocol "file:" javascript:x
// expect: javascript:x protocol "ftp:x" javascript:x
// expect: javascript:x protocol "1" javascript:x
// expect: javascript:x protocol "" javascript:x
// expect: javascript:x username "a:b@" javascript:x
// expect: javascript:x username "" javascript:x
// expect: javascript:x password "ü" javascript:x
// expect: javascript:x password "" javascript:x
// expect: javascript:x host "b" javascript:x
// expect: javascript:x host "b:9" javascript:x
// expect: javascript:x host "b:x" javascript:x
// expect: javascript:x host "" javascript:x
// expect: javascript:x host "b/c" javascript:x
// expect: javascript:x host "[::1]:5" javascript:x
// expect: javascript:x host "1.2" javascript:x
// expect: javascript:x hostname "c" javascript:x
// expect: javascript:x hostname "c:9" javascript:x
// expect: javascript:x hostname "" javascript:x
// expect: javascript:x hostname "a b" javascript:x
// expect: javascript:x hostname "0x10" javascript:x
// expect: javascript:x port "1" javascript:x
// expect: javascript:x port "80" javascript:x
// expect: javascript:x port "9x" javascript:x
// expect: javascript:x port "x" javascript:x
// expect: javascript:x port "" javascript:x
// expect: javascript:x port "70000" javascript:x
// expect: javascript:x pathname "" javascript:x
// expect: javascript:x pathname "x" javascript:x
// expect: javascript:x pathname "/y?z#" javascript:x
// expect: javascript:x pathname "\\w" javascript:x
// expect: javascript:x search "" javascript:x
// expect: javascript:x search "?" javascript:x?
// expect: javascript:x search "a b" javascript:x?a%20b
// expect: javascript:x search "?x#y" javascript:x?x%23y
// expect: javascript:x hash "" javascript:x
// expect: javascript:x hash "#" javascript:x#
// expect: javascript:x hash "a b`" javascript:x#a%20b%60
// expect: javascript:x hash "##" javascript:x##
// expect: javascript:x href "http://new" http://new/
// expect: javascript:x href "bad" ERR_INVALID_URL bad
