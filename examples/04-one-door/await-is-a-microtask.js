// Two async functions that take turns: every await puts the rest of its function in line.
// Look for: a1 b1 run at once, the rest alternates, and all of it is over before the timer.
async function walk(name) {
  console.log(name + '1');
  await null;
  console.log(name + '2');
  await null;
  console.log(name + '3');
}

setTimeout(function onTimer() { console.log('timer'); }, 0);
walk('a');
walk('b');
console.log('main');
