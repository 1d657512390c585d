// A slow interval callback does not make it burst: the next run is due one period after the start of the last.
var starts = [], t0 = Date.now();
var id = setInterval(function () {
  var t = Date.now();
  starts.push(t);
  while (Date.now() - t < 15) {}
  if (starts.length === 4) {
    clearInterval(id);
    for (var i = 1; i < 4; i++) if (starts[i] - starts[i - 1] < 15) console.log('burst');
    console.log('ok');
  }
}, 10);
// expect: ok
