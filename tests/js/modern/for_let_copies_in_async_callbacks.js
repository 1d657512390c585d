// Each turn of for (let ...) has its own binding, also for callbacks that run later, and across continue.
const later = [];
for (let i = 0; i < 4; i++) { if (i === 1) continue; later.push(Promise.resolve().then(() => i++).then(() => i)); }
Promise.all(later).then((all) => console.log(all.join()));
// expect: 1,3,4
