// A broken .json file names itself.
try { require('./fixtures/broken.json'); } catch (e) {
  console.log(e.name, e.message.indexOf(__dirname + '/fixtures/broken.json: ') === 0);
}
// expect: SyntaxError true
