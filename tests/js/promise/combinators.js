// all, allSettled, any, race with values, promises, rejections and nothing.
function show(label) { return function (v) { console.log(label, JSON.stringify(v)); }; }
function later(v, ms) { return new Promise(function (r) { setTimeout(r, ms, v); }); }
Promise.all([1, later(2, 300), Promise.resolve(3)]).then(show('all'));
Promise.all([]).then(show('all of none'));
Promise.all([later(1, 350), Promise.reject('no')]).catch(show('all rejected'));
Promise.allSettled([1, Promise.reject('r')]).then(show('settled'));
Promise.any([Promise.reject(1), later('any', 5)]).then(show('any'));
Promise.any([Promise.reject(1), Promise.reject(2)]).catch(function (e) {
  console.log(e.name, e.message, e.errors, e instanceof Error);
});
Promise.race([later('slow', 400), later('fast', 150)]).then(show('race'));
Promise.all(5).catch(function (e) { console.log(e.name, e.message.indexOf('not iterable') > 0); });
// expect: all of none []
// expect: TypeError true
// expect: all rejected "no"
// expect: settled [{"status":"fulfilled","value":1},{"status":"rejected","reason":"r"}]
// expect: AggregateError All promises were rejected [ 1, 2 ] true
// expect: any "any"
// expect: race "fast"
// expect: all [1,2,3]
