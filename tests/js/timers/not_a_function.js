// What is no function is refused, with Node's code and words.
[setTimeout, setInterval, setImmediate, queueMicrotask, process.nextTick].forEach(function (f) {
  try { f('text'); } catch (e) { console.log(e.name, e.code, e.message); }
});
try { setTimeout(); } catch (e) { console.log(e.message); }
try { setTimeout({}); } catch (e) { console.log(e.message); }
try { setTimeout(null); } catch (e) { console.log(e.message); }
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('text')
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('text')
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('text')
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('text')
// expect: TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('text')
// expect: The "callback" argument must be of type function. Received undefined
// expect: The "callback" argument must be of type function. Received an instance of Object
// expect: The "callback" argument must be of type function. Received null
