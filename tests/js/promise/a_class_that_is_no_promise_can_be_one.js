function Box(executor) { executor((v) => { this.value = v; }, (e) => { this.error = e; }); }
Box.resolve = (v) => v;
const box = Promise.all.call(Box, [{ then(f) { f(1); } }, { then(f) { f(2); } }]);
console.log(box instanceof Box, box.value); // expect: true [ 1, 2 ]
console.log(Promise.reject.call(Box, 'no').error); // expect: no
console.log(Promise.race.call(Box, [{ then(f, r) { r('late'); } }]).error); // expect: late
