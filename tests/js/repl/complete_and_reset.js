// complete(), completeOnEditorMode() and resetContext() of a REPLServer.
const repl = require('repl'), { PassThrough } = require('stream');
const output = new PassThrough();
output.resume();
const r = repl.start({ input: new PassThrough(), output, useGlobal: true, terminal: false });
globalThis.myobj = { alpha: 1, alpine: 2, Beta: 3 };
for (const line of ['myobj.al', 'myobj.alpha', 'myob', '.he', 'require("rep', 'xyzzy', 'consol', 'myobj.zz', '"abc".toUpp', 'require(\'node:rep', ' .b']) {
  r.complete(line, (error, result) => console.log(line, error, JSON.stringify(result)));
}
r.completeOnEditorMode((error, result) => console.log(error, result))(null, [['abc', 'abd', ''], 'a']);
r.completeOnEditorMode((error, result) => console.log(error.message, result))(new Error('x'));
r.on('reset', (context) => console.log('reset', context === globalThis));
r.resetContext();
r.close();
// expect: myobj.al null [["myobj.alpha","myobj.alpine"],"myobj.al"]
// expect: myobj.alpha null [["myobj.alpha"],"myobj.alpha"]
// expect: myob null [["myobj"],"myob"]
// expect: .he null [["help"],"he"]
// expect: require("rep null [["repl"],"rep"]
// expect: xyzzy null [[],"xyzzy"]
// expect: consol null [["console"],"consol"]
// expect: myobj.zz null [[],"myobj.zz"]
// expect: "abc".toUpp null [["\"abc\".toUpperCase"],"\"abc\".toUpp"]
// expect: require('node:rep null [["node:repl"],"node:rep"]
// expect:  .b null [["break"],"b"]
// expect: null [ [ 'ab' ], 'a' ]
// expect: x undefined
// expect: reset true
