// orrery only: programs that load http2 to be ready go on; one that uses it is told.
// expect: true GET :status set-cookie 418 8
// expect: ERR_FEATURE_UNAVAILABLE_ON_PLATFORM http2.connect is not there yet in Orrery
'use strict';

const http2 = require('http2');
const c = http2.constants;
console.log(Object.keys(c).length === 240, c.HTTP2_METHOD_GET, c.HTTP2_HEADER_STATUS, c.HTTP2_HEADER_SET_COOKIE,
  c.HTTP_STATUS_TEAPOT, c.NGHTTP2_CANCEL);
try {
  http2.connect('http://localhost');
} catch (error) {
  console.log(error.code, error.message);
}
