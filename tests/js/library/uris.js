function attempt(f, s) { try { return JSON.stringify(f(s)); } catch (e) { return e.name + ': ' + e.message; }; }
['%41%00', '%C3%BC', '%F0%9F%98%80', '%80', '%C0%80', '%ED%A0%80', '%C3', '%C3%', '%E4%B8', '%F8%80%80%80%80', '%', '%4', '%zz', '%2f%23%41', 'ü%20'].forEach(function (s) {
  console.log(s, attempt(decodeURI, s), attempt(decodeURIComponent, s));
});
['\0', 'ü', '😀', '\uD800', 'a\uDC00', '\uD83D\uDE00', "-_.!~*'();/?:@&=+$,# ", '\uFFFF'].forEach(function (s) {
  console.log(attempt(encodeURI, s), attempt(encodeURIComponent, s));
});
// expect: %41%00 "A\u0000" "A\u0000"
// expect: %C3%BC "ü" "ü"
// expect: %F0%9F%98%80 "😀" "😀"
// expect: %80 URIError: URI malformed URIError: URI malformed
// expect: %C0%80 URIError: URI malformed URIError: URI malformed
// expect: %ED%A0%80 URIError: URI malformed URIError: URI malformed
// expect: %C3 URIError: URI malformed URIError: URI malformed
// expect: %C3% URIError: URI malformed URIError: URI malformed
// expect: %E4%B8 URIError: URI malformed URIError: URI malformed
// expect: %F8%80%80%80%80 URIError: URI malformed URIError: URI malformed
// expect: % URIError: URI malformed URIError: URI malformed
// expect: %4 URIError: URI malformed URIError: URI malformed
// expect: %zz URIError: URI malformed URIError: URI malformed
// expect: %2f%23%41 "%2f%23A" "/#A"
// expect: ü%20 "ü " "ü "
// expect: "%00" "%00"
// expect: "%C3%BC" "%C3%BC"
// expect: "%F0%9F%98%80" "%F0%9F%98%80"
// expect: URIError: URI malformed URIError: URI malformed
// expect: URIError: URI malformed URIError: URI malformed
// expect: "%F0%9F%98%80" "%F0%9F%98%80"
// expect: "-_.!~*'();/?:@&=+$,#%20" "-_.!~*'()%3B%2F%3F%3A%40%26%3D%2B%24%2C%23%20"
// expect: "%EF%BF%BF" "%EF%BF%BF"
