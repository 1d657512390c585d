// An interval of 10 ms whose first callback takes 55 ms.
// Look for: what was missed is not made up for. One call comes at once, the next 10 ms later.
let count = 0;
const started = Date.now();

const interval = setInterval(function onInterval() {
  count += 1;
  if (count === 1) while (Date.now() < started + 65);
  if (count === 4) {
    clearInterval(interval);
    console.log('four times, in more than 80 ms:', Date.now() - started >= 80);
  }
}, 10);
