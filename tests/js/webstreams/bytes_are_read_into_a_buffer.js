// A stream of bytes: read with a buffer of the reader's, with a least number of elements, without one; its buffers are
// taken away from whoever gave them.
'use strict';
const fail = (label) => (error) => console.log(label, error.name, error.code, error.message);

async function requests() {
  const stream = new ReadableStream({
    type: 'bytes',
    pull(c) {
      const { view } = c.byobRequest;
      console.log('asked for', view.byteLength, view.byteOffset);
      view[0] = 1;
      view[1] = 2;
      c.byobRequest.respond(2);
    },
  });
  const reader = stream.getReader({ mode: 'byob' }), given = new Uint8Array(8);
  console.log(await reader.read(new Uint8Array(given.buffer, 2, 4)), given.length);
  console.log(await reader.read(new Uint16Array(3), { min: 2 }));
  console.log(await reader.read(new DataView(new ArrayBuffer(2))));
  await reader.read(new Uint8Array(0)).catch(fail('empty'));
  await reader.read('x').catch(fail('no view'));
  await reader.cancel();
  console.log(await reader.read(new Uint8Array(3)));
}

async function enqueues() {
  let controller;
  const stream = new ReadableStream({ type: 'bytes', start(c) { controller = c; } });
  const chunk = new Uint8Array([1, 2, 3, 4, 5]);
  controller.enqueue(chunk);
  console.log('taken', chunk.length, controller.desiredSize, controller.byobRequest);
  const reader = stream.getReader({ mode: 'byob' });
  console.log(await reader.read(new Uint8Array(2)), await reader.read(new Uint16Array(1)));
  reader.releaseLock();
  const plain = stream.getReader();
  console.log(await plain.read());
  for (const wrong of ['x', new Uint8Array(0)]) {
    try { controller.enqueue(wrong); } catch (error) { fail('enqueue')(error); }
  }
  controller.close();
  console.log(await plain.read());
  try { new ReadableStream().getReader({ mode: 'byob' }); } catch (error) { fail('mode')(error); }
}

async function allocates() {
  const stream = new ReadableStream({
    type: 'bytes',
    autoAllocateChunkSize: 4,
    pull(c) { c.byobRequest.view.fill(9); c.byobRequest.respondWithNewView(c.byobRequest.view.subarray(0, 3)); },
  });
  console.log(await stream.getReader().read());
}

async function branches() {
  const [a, b] = new ReadableStream({ type: 'bytes', start(c) { c.enqueue(new Uint8Array([1, 2])); c.close(); } }).tee();
  const reader = a.getReader({ mode: 'byob' });
  console.log(await reader.read(new Uint8Array(5)), await reader.read(new Uint8Array(1)));
  for await (const chunk of b) console.log(chunk);
}

requests().then(enqueues).then(allocates).then(branches);
// expect: asked for 4 2
// expect: { value: Uint8Array(2) [ 1, 2 ], done: false } 0
// expect: asked for 6 0
// expect: asked for 4 2
// expect: { value: Uint16Array(2) [ 513, 513 ], done: false }
// expect: asked for 2 0
// expect: {
// expect:   value: DataView {
// expect:     byteLength: 2,
// expect:     byteOffset: 0,
// expect:     buffer: ArrayBuffer { [Uint8Contents]: <01 02>, byteLength: 2 }
// expect:   },
// expect:   done: false
// expect: }
// expect: empty TypeError ERR_INVALID_STATE Invalid state: View or Viewed ArrayBuffer is zero-length or detached
// expect: no view TypeError ERR_INVALID_ARG_TYPE The "view" argument must be an instance of Buffer, TypedArray, or DataView. Received type string ('x')
// expect: { value: Uint8Array(0) [], done: true }
// expect: taken 0 -5 null
// expect: { value: Uint8Array(2) [ 1, 2 ], done: false } { value: Uint16Array(1) [ 1027 ], done: false }
// expect: { value: Uint8Array(1) [ 5 ], done: false }
// expect: enqueue TypeError ERR_INVALID_ARG_TYPE The "buffer" argument must be an instance of Buffer, TypedArray, or DataView. Received type string ('x')
// expect: enqueue TypeError ERR_INVALID_STATE Invalid state: chunk ArrayBuffer is zero-length or detached
// expect: { value: undefined, done: true }
// expect: mode TypeError ERR_INVALID_ARG_VALUE The argument 'stream' must be a byte stream. Received ReadableStream { locked: false, state: 'readable', supportsBYOB: false }
// expect: { value: Uint8Array(3) [ 9, 9, 9 ], done: false }
// expect: { value: Uint8Array(2) [ 1, 2 ], done: false } { value: Uint8Array(0) [], done: true }
// expect: Uint8Array(2) [ 1, 2 ]
