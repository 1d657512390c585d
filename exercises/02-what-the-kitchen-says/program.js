const fs = require('node:fs');

function say(text) { console.log(text); }

fs.readFile(__filename, function onRead() {
  say('the recipe is read');
  setTimeout(function onTimer() { say('the oven is hot'); }, 0);
  setImmediate(function onImmediate() {
    say('the dough is mixed');
    process.nextTick(function onTick() { say('the bowl is washed'); });
  });
  Promise.resolve().then(function onPromise() {
    say('the flour is weighed');
    process.nextTick(function onLateTick() { say('the sugar is weighed'); });
    queueMicrotask(function onMicrotask() { say('the eggs are counted'); });
  });
});
setImmediate(function onOpen() { say('the kitchen is open'); });
