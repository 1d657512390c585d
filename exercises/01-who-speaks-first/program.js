function say(text) { console.log(text); }

say('starting');
setTimeout(function onTimer() { say('look for new mail'); }, 250);
setImmediate(function onImmediate() { say('the loop is turning'); });
Promise.resolve().then(function onPromise() { say('settings are read'); });
process.nextTick(function onTick() { say('listeners are told'); });
say('started');
