// pipeline(), compose() and Duplex.from() take streams of the web, and a Blob.
const { Duplex, Transform, compose, pipeline } = require('stream');
const { pipeline: piped } = require('stream/promises');
const consumers = require('stream/consumers');

const upper = () => new TransformStream({ transform(chunk, controller) { controller.enqueue(String(chunk).toUpperCase()); } });
const source = (...chunks) => new ReadableStream({
  start(controller) {
    chunks.forEach((chunk) => controller.enqueue(chunk));
    controller.close();
  },
});
const sink = (list) => new WritableStream({ write(chunk) { list.push(String(chunk)); } });

(async () => {
  const list = [];
  await piped(source('a', 'b'), upper(), sink(list));
  console.log(list);
  console.log(await piped(source('c', 'd'), upper(), async (chunks) => consumers.text(chunks)));

  const failing = new TransformStream({ transform(chunk, controller) { controller.error(new Error(`no ${chunk}`)); } });
  await piped(source('e'), failing, sink([])).catch((error) => console.log(error.message));
  await new Promise((resolve) => pipeline(source('f'), upper(), new Transform({
    transform(chunk, encoding, done) { done(new Error(`not ${chunk}`)); },
  }), (error) => resolve(console.log(error.message))));

  const both = compose(upper(), new Transform({ transform(chunk, encoding, done) { done(null, `<${chunk}>`); } }));
  both.end('g');
  console.log(await consumers.text(both), both.readableObjectMode);
  try {
    compose(sink([]), upper());
  } catch (error) {
    console.log(error.code, error.message.slice(0, 40));
  }

  console.log((await consumers.buffer(Duplex.from(new Blob(['h', 'i'])))).toString());
  console.log(await consumers.text(Duplex.from(source('j'))));
  const through = Duplex.from(upper());
  through.end('k');
  console.log(await consumers.text(through));
  console.log((await consumers.buffer(Duplex.from([{}, 'l']))).toString());
  await consumers.text(Duplex.from([{}])).catch((error) => console.log(error.code));
})();
// expect: [ 'A', 'B' ]
// expect: CD
// expect: no e
// expect: not F
// expect: <G> false
// expect: ERR_INVALID_ARG_VALUE The argument 'streams[0]' must be readab
// expect: hi
// expect: j
// expect: K
// expect: [object Object]l
// expect: ERR_INVALID_ARG_TYPE
