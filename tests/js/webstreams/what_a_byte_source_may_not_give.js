// The buffer of a reader: what a byte source may not say about it, and a Buffer stays one.
const attempt = (name, act) => {
  const stream = new ReadableStream({
    type: 'bytes',
    pull(controller) {
      try {
        act(controller, reader);
        console.log(name, 'fine');
      } catch (error) {
        console.log(name, error.name, error.code, error.message.split('\n')[0]);
      }
    },
  });
  const reader = stream.getReader({ mode: 'byob' });
  reader.read(new Uint8Array(4)).catch(() => {});
};
const view = (length, offset, bytes) => new Uint8Array(new ArrayBuffer(length), offset, bytes);
attempt('elsewhere', ({ byobRequest }) => byobRequest.respondWithNewView(view(4, 1, 1)));
attempt('another', ({ byobRequest }) => byobRequest.respondWithNewView(view(9, 0, 1)));
attempt('nothing', ({ byobRequest }) => byobRequest.respondWithNewView(view(4, 0, 0)));
attempt('too much', ({ byobRequest }) => byobRequest.respond(9));
attempt('zero', ({ byobRequest }) => byobRequest.respond(0));
attempt('closed', (controller) => {
  controller.close();
  controller.byobRequest.respond(1);
});
attempt('taken', (controller, reader) => {
  const taken = new Uint8Array(2);
  controller.close();
  reader.read(taken);
  controller.byobRequest.respondWithNewView(taken);
});

const stream = new ReadableStream({
  type: 'bytes',
  pull({ byobRequest }) {
    byobRequest.view.set([104, 105]);
    byobRequest.respond(2);
  },
});
stream.getReader({ mode: 'byob' }).read(Buffer.alloc(10)).then(({ value }) => console.log(Buffer.isBuffer(value), value.toString()));
try {
  new TextEncoderStream()[Symbol.for('nodejs.util.inspect.custom')].call();
} catch (error) {
  console.log(error.code);
}
// expect: ERR_INVALID_THIS
// expect: elsewhere RangeError ERR_INVALID_ARG_VALUE The argument 'view' is invalid. Received Uint8Array(1) [ 0 ]
// expect: another RangeError ERR_INVALID_ARG_VALUE The argument 'view' is invalid. Received Uint8Array(1) [ 0 ]
// expect: nothing TypeError ERR_INVALID_STATE Invalid state: View is zero-length
// expect: too much RangeError ERR_INVALID_ARG_VALUE The argument 'bytesWritten' is invalid. Received 9
// expect: zero TypeError ERR_INVALID_ARG_VALUE The argument 'bytesWritten' is invalid. Received 0
// expect: closed TypeError ERR_INVALID_ARG_VALUE The argument 'bytesWritten' is invalid. Received 1
// expect: taken TypeError ERR_INVALID_STATE Invalid state: Viewed ArrayBuffer is detached
// expect: true hi
