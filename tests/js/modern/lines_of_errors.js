const f = ({ a,
  b }) =>
  a
    .b;
try { f({}); f({ a: null }); } catch (e) {
  console.log(/modern.lines_of_errors\.js:(\d+)/.exec(e.stack)[1]);
}
// expect: 4
