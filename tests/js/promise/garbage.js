// Promises, reactions and what they hold survive collections, and go when nobody can reach them.
var kept = [], i;
for (i = 0; i < 200; i++) (function (i) {
  kept.push(new Promise(function (resolve) { setTimeout(resolve, 1, { i: i, text: 'value ' + i }); })
    .then(function (v) { return { j: v.i * 2, text: v.text }; }));
})(i);
for (i = 0; i < 100000; i++) Promise.resolve({ i: i }).then(function (v) { return [v]; });
Promise.all(kept).then(function (all) { console.log(all.length, all[199].j, all[0].text); });
// expect: 200 398 value 0
