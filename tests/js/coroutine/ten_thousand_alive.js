// Many suspended at once, across collections.
function* g(i) { const text = 'value number ' + i; yield text.length; yield text; }
const all = [];
for (let i = 0; i < 10000; i++) { all[i] = g(i); all[i].next(); }
console.log(all[0].next().value, all[5000].next().value, all[9999].next().value);
console.log(all.slice(1, 4).map(it => it.return(1).done).join());
// expect: value number 0 value number 5000 value number 9999
// expect: true,true,true
