// A RegExp is made of another with other flags.
console.log(String(new RegExp(/ab+c/, 'i')), String(new RegExp(/ab+c/g)), String(new RegExp(new RegExp('(?<x>a)', 's'), 'g')), RegExp('a').flags === '');
// expect: /ab+c/i /ab+c/g /(?<x>a)/g true
