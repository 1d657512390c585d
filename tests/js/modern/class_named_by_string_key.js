// A class without a name takes that of its key, whatever the key's text is.
const o = { 'it\'s': class {}, "a\nb": class {}, 'x"y': class { static s = 1; }, 'é\u0041': class {}, 'plain': class {}, '': class {}, '1a': class { m() {} }, 'a-b': class extends Object {} };
for (const key in o) console.log(JSON.stringify(key), JSON.stringify(o[key].name));
// expect: "it's" "it's"
// expect: "a\nb" "a\nb"
// expect: "x\"y" "x\"y"
// expect: "éA" "éA"
// expect: "plain" "plain"
// expect: "" ""
// expect: "1a" "1a"
// expect: "a-b" "a-b"
